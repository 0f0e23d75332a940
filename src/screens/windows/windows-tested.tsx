import { outlookWindowsWords } from '#content/programs/outlook-windows/outlook-windows-labels.ts'
import { Icon } from '#screens/kit/icon.tsx'
import type { ScreenProps } from '#screens/screen-props.ts'
import { WindowsFrame } from './kit/windows-frame.tsx'

const words = outlookWindowsWords.tested

export function WindowsTested({ mark }: ScreenProps<'windows-tested'>) {
  return (
    <WindowsFrame title={words.title} size="dialog">
      <div className="ow-page">
        {[words.incoming, words.outgoing].map((task) => (
          <span key={task} className="ow-task">
            <Icon name="check" />
            <span>{task}</span>
            <span className="mac-soft">{words.completed}</span>
          </span>
        ))}
      </div>
      <div className="ow-foot">
        <span className="ow-button" {...mark('close')}>
          {words.close}
        </span>
      </div>
    </WindowsFrame>
  )
}
