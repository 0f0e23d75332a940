import type { ReactNode } from 'react'
import { otherAccount } from '#screens/samples.ts'
import { OtherAccountInformation } from './other-account-information.tsx'
import { MailSettings } from './mail-settings.tsx'

interface AccountSheetProps {
  readonly children: ReactNode
}

/** The sheets that add an account hang over the settings window as it was before. */
export function AccountSheet({ children }: AccountSheetProps) {
  return (
    <MailSettings accounts={[otherAccount.name]} tab="information" sheet={children}>
      <OtherAccountInformation />
    </MailSettings>
  )
}
