import { outlookWindowsWords } from '#content/programs/outlook-windows/outlook-windows-labels.ts'
import type { ScreenProps } from '#screens/screen-props.ts'
import { GrayLines } from './kit/gray-lines.tsx'
import { WindowsFrame } from './kit/windows-frame.tsx'

/** Its text is not known, so none is drawn. */
export function WindowsNewSync({ mark }: ScreenProps<'windows-new-sync'>) {
  return (
    <WindowsFrame title={outlookWindowsWords.app.new} size="small">
      <div className="ow-page">
        <b className="ow-head">{outlookWindowsWords.sync}</b>
        <GrayLines count={3} />
        <span className="ow-blue" {...mark('continue')}>
          {outlookWindowsWords.add.continue}
        </span>
      </div>
    </WindowsFrame>
  )
}
