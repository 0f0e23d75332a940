import { outlookWindowsWords } from '#content/programs/outlook-windows/outlook-windows-labels.ts'
import type { ScreenProps } from '#screens/screen-props.ts'
import { GrayLines } from './kit/gray-lines.tsx'
import { WindowsFrame } from './kit/windows-frame.tsx'

const words = outlookWindowsWords.setup

export function WindowsMailSetup({ mark }: ScreenProps<'windows-mail-setup'>) {
  return (
    <WindowsFrame title={words.title} size="small">
      <div className="ow-page">
        <span className="ow-pair">
          <GrayLines count={2} />
          <span className="ow-button" {...mark('email-accounts')}>
            {words.accounts}
          </span>
        </span>
        <span className="ow-pair">
          <GrayLines count={2} />
          <span className="ow-button">{words.files}</span>
        </span>
        <span className="ow-pair">
          <GrayLines count={2} />
          <span className="ow-button">{words.profiles}</span>
        </span>
      </div>
      <div className="ow-foot">
        <span className="ow-button">{words.close}</span>
      </div>
    </WindowsFrame>
  )
}
