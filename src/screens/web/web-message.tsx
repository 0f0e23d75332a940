import type { ScreenProps } from '#screens/screen-props.ts'
import { MessageWindow } from './kit/message-window.tsx'

/** A new message from the new address. */
export function WebMessage({ values, mark }: ScreenProps<'web-message'>) {
  return <MessageWindow name={values.fullName} address={values.emailAddress} from={mark('from')} send={mark('send')} />
}
