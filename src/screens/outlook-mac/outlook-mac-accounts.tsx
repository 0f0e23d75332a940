import { outlookMacWords } from '#content/programs/outlook-mac/outlook-mac-labels.ts'
import { Icon } from '#screens/kit/icon.tsx'
import type { ScreenProps } from '#screens/screen-props.ts'
import { SettingsBar } from './kit/settings-bar.tsx'

const words = outlookMacWords.accounts

export function OutlookMacAccounts({ mark }: ScreenProps<'outlook-mac-accounts'>) {
  return (
    <div className="mac-window">
      <SettingsBar title={words.title} />
      <div className="om-accounts">
        <div className="om-side">
          <div className="om-side-bar">
            <span className="om-plus" {...mark('plus')}>
              <Icon name="plus" />
            </span>
            <span className="om-plus">
              <Icon name="minus" />
            </span>
          </div>
        </div>
        <div className="om-welcome">
          <span className="om-badge">
            <Icon name="envelope" />
          </span>
          <span>{words.welcome}</span>
          <span className="om-blue" {...mark('add-email')}>
            {words.add}
          </span>
        </div>
      </div>
    </div>
  )
}
