import type { ScreenProps } from '#screens/screen-props.ts'
import { MessageFrame } from './kit/message-frame.tsx'

/** A new message from the new address. */
export function OutlookMacMessage({ values, mark }: ScreenProps<'outlook-mac-message'>) {
  return <MessageFrame from={values.emailAddress} fromMark={mark('from')} send={mark('send')} />
}
