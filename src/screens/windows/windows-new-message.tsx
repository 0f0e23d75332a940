import { otherAccount } from '#screens/samples.ts'
import type { ScreenProps } from '#screens/screen-props.ts'
import { MessageSheet } from './kit/message-sheet.tsx'

/** Before the new account is chosen, From shows the address used so far. */
export function WindowsNewMessage({ mark }: ScreenProps<'windows-new-message'>) {
  return <MessageSheet from={otherAccount.address} fromMark={mark('from')} />
}
