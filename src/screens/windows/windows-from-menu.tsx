import { Value } from '#screens/kit/value.tsx'
import { otherAccount } from '#screens/samples.ts'
import type { ScreenProps } from '#screens/screen-props.ts'
import { MessageSheet } from './kit/message-sheet.tsx'

/** The list of From, open. */
export function WindowsFromMenu({ values, mark }: ScreenProps<'windows-from-menu'>) {
  return (
    <MessageSheet from={otherAccount.address}>
      <span className="ow-menu">
        <span className="ow-entry">
          <Value>{otherAccount.address}</Value>
        </span>
        <span className="ow-entry" {...mark('new-address')}>
          <Value>{values.emailAddress}</Value>
        </span>
      </span>
    </MessageSheet>
  )
}
