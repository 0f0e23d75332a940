import { panelWords } from '#content/providers/mailroute/panel-words.ts'
import { PanelButton } from './panel-button.tsx'
import { PanelLines } from './panel-lines.tsx'
import { PanelModal } from './panel-modal.tsx'
import { PanelPage } from './panel-page.tsx'
import { PanelValues } from './panel-values.tsx'
import type { ScreenProps } from '#screens/screen-props.ts'

const { terms } = panelWords

/** The terms themselves are not drawn: they are to be read where they are agreed to. */
export function PanelTerms({ values, mark }: ScreenProps<'panel-terms'>) {
  return (
    <PanelPage
      modal={
        <PanelModal
          title={terms.title}
          buttons={
            <>
              <PanelButton label={terms.agree} mark={mark('agree')} />
              <PanelButton label={terms.disagree} />
            </>
          }
        >
          <div className="cp-terms">
            <PanelLines lines={['long', 'half']} />
            <PanelLines lines={['full', 'long', 'short']} />
            <PanelLines lines={['full', 'long', 'short']} />
            <PanelLines lines={['long', 'full', 'half']} />
            <PanelLines lines={['long']} />
          </div>
        </PanelModal>
      }
    >
      <PanelValues values={values} />
    </PanelPage>
  )
}
