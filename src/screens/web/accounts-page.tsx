import { gmailWords } from '#content/programs/gmail/gmail-labels.ts'
import { otherAccount } from '#screens/samples.ts'
import type { ScreenProps } from '#screens/screen-props.ts'
import { Sender } from './kit/sender.tsx'
import { SettingsPage } from './kit/settings-page.tsx'

const words = gmailWords.settings.sendAs

/** The settings before there is a second address. */
export function AccountsPage({ values, mark }: ScreenProps<'web-accounts'>) {
  return (
    <SettingsPage tab={mark('tab')}>
      <div className="web-address">
        <b>
          <Sender name={values.fullName} address={otherAccount.address} />
        </b>
        <span className="web-link">{words.edit}</span>
      </div>
      <b className="web-link web-add" {...mark('add')}>
        {words.add}
      </b>
    </SettingsPage>
  )
}
