import { outlookWindowsWords } from '#content/programs/outlook-windows/outlook-windows-labels.ts'
import { Icon } from '#screens/kit/icon.tsx'
import { Value } from '#screens/kit/value.tsx'
import { otherAccount } from '#screens/samples.ts'
import type { ScreenProps } from '#screens/screen-props.ts'
import { WindowsFrame } from './kit/windows-frame.tsx'

const words = outlookWindowsWords.accounts

export function WindowsAccounts({ mark }: ScreenProps<'windows-accounts'>) {
  return (
    <WindowsFrame title={words.title} size="dialog">
      <div className="ow-tabs">
        <span className="ow-tab ow-open">{words.tab}</span>
      </div>
      <div className="ow-page ow-pane">
        <span className="ow-list-tools">
          <span className="ow-tool" {...mark('new')}>
            <Icon name="plus" />
            {words.new}
          </span>
          <span className="ow-tool mac-soft">{words.change}</span>
          <span className="ow-tool mac-soft">{words.remove}</span>
        </span>
        <span className="ow-table">
          <span className="mac-soft">{words.name}</span>
          <Value>{otherAccount.address}</Value>
        </span>
      </div>
    </WindowsFrame>
  )
}
