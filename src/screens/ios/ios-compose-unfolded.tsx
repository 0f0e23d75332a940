import { otherAccount } from '#screens/samples.ts'
import type { ScreenProps } from '#screens/screen-props.ts'
import { Message } from './kit/message.tsx'

export function ComposeUnfolded({ mark }: ScreenProps<'ios-compose-unfolded'>) {
  return <Message from={otherAccount.address} isFolded={false} fromMark={mark('from')} />
}
