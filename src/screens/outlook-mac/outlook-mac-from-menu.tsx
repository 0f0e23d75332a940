import { Value } from '#screens/kit/value.tsx'
import { otherAccount } from '#screens/samples.ts'
import type { ScreenProps } from '#screens/screen-props.ts'
import { MessageFrame } from './kit/message-frame.tsx'

/** The list of From, open: the account used so far, and the new one about to be chosen. */
export function OutlookMacFromMenu({ values, mark }: ScreenProps<'outlook-mac-from-menu'>) {
  return (
    <MessageFrame from={otherAccount.address}>
      <span className="om-menu">
        <span className="om-entry">
          <Value>{otherAccount.address}</Value>
        </span>
        <span className="om-entry om-chosen" {...mark('new-address')}>
          <Value>{values.emailAddress}</Value>
        </span>
      </span>
    </MessageFrame>
  )
}
