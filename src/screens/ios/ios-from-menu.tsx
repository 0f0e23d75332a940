import { iosWords } from '#content/programs/iphone/ios-labels.ts'
import { otherAccount } from '#screens/samples.ts'
import type { ScreenProps } from '#screens/screen-props.ts'
import { Icon } from '#screens/kit/icon.tsx'
import { Value } from '#screens/kit/value.tsx'
import { Message } from './kit/message.tsx'

const words = iosWords.compose

/** The menu of From: the account used so far is checked, the new one about to be chosen. */
export function FromMenu({ values, mark }: ScreenProps<'ios-from-menu'>) {
  return (
    <Message from={otherAccount.address} isFolded={false}>
      <div className="ios-menu">
        <span className="ios-menu-item">
          <Icon name="check" />
          <Value>{otherAccount.address}</Value>
        </span>
        <span className="ios-menu-item" {...mark('new-account')}>
          <Value>{values.emailAddress}</Value>
        </span>
        <span className="ios-menu-item ios-hide" {...mark('hide')}>
          <span>
            {words.hide}
            <span className="ios-about">{words.hideSays}</span>
          </span>
        </span>
      </div>
    </Message>
  )
}
