import { genericPanelWords as words } from '#words/generic-panel-words.ts'
import { BrowserWindow } from '#screens/kit/browser-window.tsx'
import { Value } from '#screens/kit/value.tsx'
import type { ScreenProps } from '#screens/screen-props.ts'

export function GenericSignIn({ values, words: { panel }, mark }: ScreenProps<'generic-sign-in'>) {
  return (
    <BrowserWindow address={panel}>
      <div className="gp-sign-in">
        <div className="gp-title">{words.signIn}</div>
        <b>{words.email}</b>
        <div className="gp-field">
          <Value>{values.emailAddress}</Value>
        </div>
        <b>{words.password}</b>
        <div className="gp-field">{'•'.repeat(12)}</div>
        <span className="gp-button" {...mark('sign-in')}>
          {words.signIn}
        </span>
      </div>
    </BrowserWindow>
  )
}
