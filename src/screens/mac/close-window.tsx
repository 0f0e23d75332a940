import { accountName } from './account-name.ts'
import { AccountInformation } from './kit/account-information.tsx'
import { MailSettings } from './kit/mail-settings.tsx'
import { otherAccount } from '#screens/samples.ts'
import type { ScreenProps } from '#screens/screen-props.ts'

export function CloseWindow({ values, mark }: ScreenProps<'close-window'>) {
  const name = accountName(values.emailAddress)
  return (
    <MailSettings accounts={[name, otherAccount.name]} tab="information" marks={{ close: mark('close') }}>
      <AccountInformation description={name} sender={`${values.fullName} <${values.emailAddress}>`} />
    </MailSettings>
  )
}
