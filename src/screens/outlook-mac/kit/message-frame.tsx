import type { ReactNode } from 'react'
import { outlookMacWords } from '#content/programs/outlook-mac/outlook-mac-labels.ts'
import { Icon } from '#screens/kit/icon.tsx'
import { TrafficLights } from '#screens/kit/traffic-lights.tsx'
import { Value } from '#screens/kit/value.tsx'
import type { MarkAttributes } from '#screens/screen-props.ts'

interface MessageFrameProps {
  readonly from: string
  readonly fromMark?: MarkAttributes | undefined
  readonly send?: MarkAttributes | undefined
  /** A menu over the line From. */
  readonly children?: ReactNode
}

const words = outlookMacWords.message

/** A new message. */
export function MessageFrame({ from, fromMark, send, children }: MessageFrameProps) {
  return (
    <div className="mac-window om-message">
      <div className="om-bar">
        <TrafficLights lit="all" />
        <span className="om-send" {...send}>
          <Icon name="plane" />
          {words.send}
        </span>
        <span className="mac-right mac-soft">
          <Icon name="clip" />
          <Icon name="signature" />
        </span>
      </div>
      <div className="om-line om-from">
        <span className="om-label">{words.from}</span>
        <span className="om-sender" {...fromMark}>
          <Value>{from}</Value>
          <Icon name="upDown" />
        </span>
        {children}
      </div>
      <div className="om-line">
        <span className="om-label">{words.to}</span>
        <span className="mac-right mac-soft">
          <span>{words.cc}</span>
          <span>{words.bcc}</span>
        </span>
      </div>
      <div className="om-line">
        <span className="om-label">{words.subject}</span>
      </div>
      <div className="om-blank" />
    </div>
  )
}
