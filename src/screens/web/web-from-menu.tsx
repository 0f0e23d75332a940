import { otherAccount } from '#screens/samples.ts'
import type { ScreenProps } from '#screens/screen-props.ts'
import { MessageWindow } from './kit/message-window.tsx'
import { Sender } from './kit/sender.tsx'

/** The menu of From, open. */
export function WebFromMenu({ values, mark }: ScreenProps<'web-from-menu'>) {
  return (
    <MessageWindow name={values.fullName} address={otherAccount.address}>
      <span className="web-menu">
        <span className="web-menu-item">
          <Sender name={values.fullName} address={otherAccount.address} />
        </span>
        <span className="web-menu-item" {...mark('new-address')}>
          <Sender name={values.fullName} address={values.emailAddress} />
        </span>
      </span>
    </MessageWindow>
  )
}
