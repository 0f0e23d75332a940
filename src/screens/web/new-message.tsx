import { otherAccount } from '#screens/samples.ts'
import type { ScreenProps } from '#screens/screen-props.ts'
import { MessageWindow } from './kit/message-window.tsx'

export function NewMessage({ values, mark }: ScreenProps<'web-new-message'>) {
  return (
    <MessageWindow
      name={values.fullName}
      address={otherAccount.address}
      compose={mark('compose')}
      from={mark('from')}
    />
  )
}
