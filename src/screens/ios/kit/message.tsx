import type { ReactNode } from 'react'
import { iosWords } from '#content/programs/iphone/ios-labels.ts'
import type { MarkAttributes } from '#screens/screen-props.ts'
import { Icon } from '#screens/kit/icon.tsx'
import { Value } from '#screens/kit/value.tsx'
import { Phone } from './phone.tsx'

const words = iosWords.compose

interface MessageProps {
  readonly from: string
  /** Whether Cc, Bcc and From are one line. */
  readonly isFolded: boolean
  readonly fromMark?: MarkAttributes | undefined
  readonly send?: MarkAttributes | undefined
  /** The menu of From. */
  readonly children?: ReactNode
}

/** A new message. */
export function Message({ from, isFolded, fromMark, send, children }: MessageProps) {
  return (
    <Phone title="" sheet={{ start: { label: iosWords.buttons.cancel } }}>
      <div className="ios-message">
        <div className="ios-message-title">
          <b>{words.title}</b>
          <span className="ios-send" {...send}>
            <Icon name="arrowUp" />
          </span>
        </div>
        <Line label={words.to} />
        {isFolded ? (
          <Line label={words.folded} value={from} mark={fromMark} isSoft />
        ) : (
          <>
            <Line label={words.cc} />
            <Line label={words.bcc} />
            <Line label={words.from} value={from} mark={fromMark} />
          </>
        )}
        <Line label={words.subject} />
        <span className="ios-signature">{words.signature}</span>
        {children}
      </div>
    </Phone>
  )
}

interface LineProps {
  readonly label: string
  readonly value?: string
  readonly mark?: MarkAttributes | undefined
  readonly isSoft?: boolean
}

function Line({ label, value, mark, isSoft = false }: LineProps) {
  return (
    <div className="ios-line" {...mark}>
      <span className="ios-line-label">{label}</span>
      {value !== undefined && (
        <span className={isSoft ? 'ios-line-value ios-soft' : 'ios-line-value'}>
          <Value>{value}</Value>
        </span>
      )}
    </div>
  )
}
