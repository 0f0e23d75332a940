import { otherAccount } from '#screens/samples.ts'
import { AccountInformation } from './account-information.tsx'

/** The account that is there before the new one. */
export function OtherAccountInformation() {
  return (
    <AccountInformation description={otherAccount.name} sender={`${otherAccount.person} <${otherAccount.address}>`} />
  )
}
