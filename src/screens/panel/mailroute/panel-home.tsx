import { Value } from '#screens/mac/kit/value.tsx'
import { panelWords } from '#content/providers/mailroute/panel-words.ts'
import { PanelPage } from './panel-page.tsx'
import { PanelValues } from './panel-values.tsx'
import type { ScreenProps } from '#screens/screen-props.ts'

export function PanelHome({ values, mark }: ScreenProps<'panel-home'>) {
  const [quarantine, settings] = panelWords.top
  return (
    <PanelPage
      menu={mark('smtp-auth-relay')}
      top={
        <>
          <div className="cp-top">
            <span className="cp-wordmark">{panelWords.wordmark}</span>
            <span className="cp-quarantine">{quarantine}</span>
            <span {...mark('my-settings')}>{settings}</span>
            <span className="cp-top-right">
              {panelWords.support}
              <Value>{values.emailAddress}</Value>
            </span>
          </div>
          <div className="cp-account">
            {panelWords.account}{' '}
            <b>
              <Value>{values.emailAddress}</Value>
            </b>
          </div>
        </>
      }
    >
      <PanelValues values={values} />
    </PanelPage>
  )
}
