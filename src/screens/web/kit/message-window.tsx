import type { ReactNode } from 'react'
import { gmailWords } from '#content/programs/gmail/gmail-labels.ts'
import { Icon } from '#screens/kit/icon.tsx'
import type { MarkAttributes } from '#screens/screen-props.ts'
import { GmailPage } from './gmail-page.tsx'
import { Sender } from './sender.tsx'

interface MessageWindowProps {
  readonly name: string
  readonly address: string
  readonly compose?: MarkAttributes | undefined
  readonly from?: MarkAttributes | undefined
  readonly send?: MarkAttributes | undefined
  /** A menu over the line From. */
  readonly children?: ReactNode
}

const words = gmailWords.message

/** Gmail with a new message. */
export function MessageWindow({ name, address, compose, from, send, children }: MessageWindowProps) {
  return (
    <GmailPage compose={compose}>
      <div className="web-message">
        <div className="web-message-title">
          <b>{words.title}</b>
          <span className="web-message-tools">
            <Icon name="minus" />
            <Icon name="close" />
          </span>
        </div>
        <div className="web-line web-from">
          <span>{words.from}</span>
          <span className="web-sender" {...from}>
            <Sender name={name} address={address} />
            <span className="web-caret" />
          </span>
          {children}
        </div>
        <div className="web-line">
          <span>{words.to}</span>
          <span className="web-copies">{words.copies}</span>
        </div>
        <div className="web-line">{words.subject}</div>
        <div className="web-send-row">
          <span className="web-send" {...send}>
            {words.send}
          </span>
          <Icon name="clip" />
        </div>
      </div>
    </GmailPage>
  )
}
