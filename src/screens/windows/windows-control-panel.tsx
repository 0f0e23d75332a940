import { outlookWindowsWords } from '#content/programs/outlook-windows/outlook-windows-labels.ts'
import { Icon } from '#screens/kit/icon.tsx'
import type { ScreenProps } from '#screens/screen-props.ts'
import { GrayLines } from './kit/gray-lines.tsx'
import { WindowsFrame } from './kit/windows-frame.tsx'

const words = outlookWindowsWords.panel

export function WindowsControlPanel({ mark }: ScreenProps<'windows-control-panel'>) {
  return (
    <WindowsFrame title={words.title} size="program">
      <div className="ow-top">
        <span className="ow-path">{words.title}</span>
        <span className="ow-find" {...mark('search')}>
          <Icon name="search" />
          {words.typed}
        </span>
      </div>
      <div className="ow-page ow-results">
        <span className="ow-app" {...mark('mail')}>
          <Icon name="envelope" />
          <span className="ow-link">{words.mail}</span>
        </span>
        <GrayLines count={2} />
      </div>
    </WindowsFrame>
  )
}
