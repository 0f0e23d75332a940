import type { ScreenProps } from '#screens/screen-props.ts'
import { MessageSheet } from './kit/message-sheet.tsx'

/** A new message from the new address. */
export function WindowsMessage({ values, mark }: ScreenProps<'windows-message'>) {
  return <MessageSheet from={values.emailAddress} fromMark={mark('from')} send={mark('send')} />
}
