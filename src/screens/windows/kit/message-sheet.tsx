import type { ReactNode } from 'react'
import { outlookWindowsWords } from '#content/programs/outlook-windows/outlook-windows-labels.ts'
import { Icon } from '#screens/kit/icon.tsx'
import { Value } from '#screens/kit/value.tsx'
import type { MarkAttributes } from '#screens/screen-props.ts'
import { WindowsFrame } from './windows-frame.tsx'

interface MessageSheetProps {
  readonly from: string
  readonly fromMark?: MarkAttributes | undefined
  readonly send?: MarkAttributes | undefined
  /** A list over the line From. */
  readonly children?: ReactNode
}

const words = outlookWindowsWords.message

/** A new message. What both Outlooks have in common, in no more detail than that. */
export function MessageSheet({ from, fromMark, send, children }: MessageSheetProps) {
  return (
    <WindowsFrame title={outlookWindowsWords.app.new} size="program">
      <div className="ow-message">
        <span className="ow-send" {...send}>
          <Icon name="plane" />
          {words.send}
        </span>
        <div className="ow-line ow-from">
          <span className="ow-sender" {...fromMark}>
            <span className="ow-outlined">{words.from}</span>
            <Value>{from}</Value>
          </span>
          {children}
        </div>
        <div className="ow-line">
          <span className="ow-outlined">{words.to}</span>
          <span className="mac-right mac-soft">{words.cc}</span>
        </div>
        <div className="ow-line mac-soft">{words.subject}</div>
      </div>
    </WindowsFrame>
  )
}
