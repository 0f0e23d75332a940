import type { ReactNode } from 'react'
import { macWords } from '#content/programs/apple-mail/mac-labels.ts'
import type { MarkAttributes } from '#screens/screen-props.ts'
import { Icon } from '#screens/kit/icon.tsx'
import { PopUp } from './pop-up.tsx'
import { TrafficLights } from '#screens/kit/traffic-lights.tsx'

interface ComposeWindowProps {
  readonly from: string
  readonly fromMark?: MarkAttributes | undefined
  readonly send?: MarkAttributes | undefined
  /** A menu over the From line. */
  readonly children?: ReactNode
}

const words = macWords.compose
const lines = [words.to, words.cc, words.subject]

/** A new message. */
export function ComposeWindow({ from, fromMark, send, children }: ComposeWindowProps) {
  return (
    <div className="mac-window mac-compose">
      <div className="mac-compose-bar">
        <TrafficLights lit="all" />
        <span className="mac-tool-button" {...send}>
          <Icon name="plane" />
        </span>
        <span className="mac-right">
          <span className="mac-tool-button">
            <Icon name="clip" />
          </span>
          <span className="mac-tool-button">Aa</span>
          <span className="mac-tool-button">
            <Icon name="pencil" />
          </span>
        </span>
      </div>
      <div className="mac-compose-title">{words.title}</div>
      <div className="mac-lines">
        {lines.map((line) => (
          <div key={line} className="mac-line">
            {line}
            {line === words.to && <span className="mac-add">+</span>}
          </div>
        ))}
        <div className="mac-line mac-from">
          {words.from}
          <PopUp value={from} mark={fromMark} />
          <span className="mac-signature">
            {words.signature} <PopUp value={words.none} />
          </span>
          {children}
        </div>
      </div>
      <div className="mac-blank" />
    </div>
  )
}
