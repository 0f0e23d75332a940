import { macWords } from '#content/programs/apple-mail/mac-labels.ts'
import { otherAccount } from '#screens/samples.ts'
import { AccountInformation } from './account-information.tsx'

/** The account that is there before the new one. */
export function OtherAccountInformation() {
  return (
    <AccountInformation
      description={otherAccount.name}
      sender={`${macWords.samples.otherName} <${otherAccount.address}>`}
    />
  )
}
