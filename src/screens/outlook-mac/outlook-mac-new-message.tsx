import { otherAccount } from '#screens/samples.ts'
import type { ScreenProps } from '#screens/screen-props.ts'
import { MessageFrame } from './kit/message-frame.tsx'

/** Before the new account is chosen, From shows the address used so far. */
export function OutlookMacNewMessage({ mark }: ScreenProps<'outlook-mac-new-message'>) {
  return <MessageFrame from={otherAccount.address} fromMark={mark('from')} />
}
