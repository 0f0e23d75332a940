import { otherAccount } from '#screens/samples.ts'
import type { ScreenProps } from '#screens/screen-props.ts'
import { Message } from './kit/message.tsx'

/** Before the new account is chosen, the folded line shows the address used so far. */
export function ComposeFolded({ mark }: ScreenProps<'ios-compose-folded'>) {
  return <Message from={otherAccount.address} isFolded fromMark={mark('from')} />
}
