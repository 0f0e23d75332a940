import { panelWords } from '#content/providers/mailroute/panel-words.ts'
import { PanelButton } from './panel-button.tsx'
import { PanelModal } from './panel-modal.tsx'
import { PanelPage } from './panel-page.tsx'
import { PanelValues } from './panel-values.tsx'
import type { ScreenProps } from '#screens/screen-props.ts'

const { setPassword } = panelWords

export function PanelSetPassword({ values, mark }: ScreenProps<'panel-set-password'>) {
  return (
    <PanelPage
      modal={
        <PanelModal title={setPassword.title} buttons={<PanelButton label={setPassword.save} mark={mark('save')} />}>
          <div className="cp-note">{setPassword.text}</div>
          <b>{setPassword.password}</b>
          <div className="cp-field" {...mark('password')} />
          <div className="cp-hint">{setPassword.passwordHint}</div>
          <b>{setPassword.again}</b>
          <div className="cp-field" {...mark('again')} />
          <div className="cp-hint">{setPassword.againHint}</div>
        </PanelModal>
      }
    >
      <PanelValues values={values} />
    </PanelPage>
  )
}
