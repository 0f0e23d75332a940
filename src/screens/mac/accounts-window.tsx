import { MailSettings } from './kit/mail-settings.tsx'
import { OtherAccountInformation } from './kit/other-account-information.tsx'
import { otherAccount } from '#screens/samples.ts'
import type { ScreenProps } from '#screens/screen-props.ts'

export function AccountsWindow({ mark }: ScreenProps<'accounts-window'>) {
  return (
    <MailSettings
      accounts={[otherAccount.name]}
      tab="information"
      marks={{ accounts: mark('accounts'), add: mark('add') }}
    >
      <OtherAccountInformation />
    </MailSettings>
  )
}
