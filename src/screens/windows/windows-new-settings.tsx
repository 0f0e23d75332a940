import { outlookWindowsWords } from '#content/programs/outlook-windows/outlook-windows-labels.ts'
import type { ScreenProps } from '#screens/screen-props.ts'
import { GrayLines } from './kit/gray-lines.tsx'
import { WindowsFrame } from './kit/windows-frame.tsx'

const words = outlookWindowsWords.settings

export function WindowsNewSettings({ mark }: ScreenProps<'windows-new-settings'>) {
  return (
    <WindowsFrame title={words.title} size="dialog">
      <div className="ow-settings">
        <div className="ow-folders">
          <span className="ow-chosen" {...mark('accounts')}>
            {words.accounts}
          </span>
          {words.others.map((name) => (
            <span key={name}>{name}</span>
          ))}
        </div>
        <div className="ow-page">
          <b className="ow-head">{words.accounts}</b>
          <GrayLines count={2} />
          <span className="ow-blue" {...mark('add')}>
            {words.add}
          </span>
        </div>
      </div>
    </WindowsFrame>
  )
}
