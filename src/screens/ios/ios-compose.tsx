import type { ScreenProps } from '#screens/screen-props.ts'
import { Message } from './kit/message.tsx'

export function Compose({ values, mark }: ScreenProps<'ios-compose'>) {
  return <Message from={values.emailAddress} isFolded fromMark={mark('from')} send={mark('send')} />
}
