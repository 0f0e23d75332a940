import { thunderbirdWords } from '#content/programs/thunderbird/thunderbird-labels.ts'
import { Icon } from '#screens/kit/icon.tsx'
import { Value } from '#screens/kit/value.tsx'
import { otherAccount } from '#screens/samples.ts'
import type { ScreenProps } from '#screens/screen-props.ts'
import { MainWindow } from './kit/main-window.tsx'

const words = thunderbirdWords.accounts

/** The account settings, with the menu below the list open. */
export function AccountActions({ mark }: ScreenProps<'thunderbird-account-actions'>) {
  return (
    <MainWindow tab={thunderbirdWords.tabs.accountSettings} icon="at">
      <div className="tb-page tb-columns">
        <div className="tb-panes tb-accounts">
          <span className="tb-account tb-on">
            <Icon name="envelope" />
            <Value>{otherAccount.address}</Value>
          </span>
          {words.pages.map((page) => (
            <span key={page} className="tb-account-page">
              {page}
            </span>
          ))}
          <div className="tb-menu">
            <span className="tb-menu-item" {...mark('add')}>
              {words.add}
            </span>
            {words.others.map((other) => (
              <span key={other} className="tb-menu-item">
                {other}
              </span>
            ))}
            <span className="tb-menu-item tb-faint tb-apart">{words.setDefault}</span>
            <span className="tb-menu-item">{words.remove}</span>
          </div>
          <span className="tb-actions" {...mark('actions')}>
            {words.actions}
            <span className="tb-caret" />
          </span>
          <span className="tb-pane">
            <Icon name="gear" />
            {words.back}
          </span>
        </div>
        <div className="tb-aside" />
      </div>
    </MainWindow>
  )
}
