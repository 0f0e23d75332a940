import { panelWords } from '#content/providers/mailroute/panel-words.ts'
import { BrowserWindow } from '#screens/kit/browser-window.tsx'
import type { ScreenProps } from '#screens/screen-props.ts'
import { PanelLines } from './panel-lines.tsx'
import { PanelTop } from './panel-top.tsx'

/** Right after signing in. Nobody has shown us the rest of this page, so it is drawn as gray lines. */
export function PanelSignedIn({ values, mark }: ScreenProps<'panel-signed-in'>) {
  return (
    <BrowserWindow address={panelWords.address}>
      <div className="cp">
        <div className="cp-page">
          <PanelTop emailAddress={values.emailAddress} settings={mark('my-settings')} />
          <div className="cp-unknown">
            <PanelLines lines={['half', 'full', 'long', 'full', 'long', 'half', 'full', 'short']} />
          </div>
        </div>
      </div>
    </BrowserWindow>
  )
}
