import type { ReactNode } from 'react'
import { outlookWindowsWords } from '#content/programs/outlook-windows/outlook-windows-labels.ts'
import { Icon } from '#screens/kit/icon.tsx'
import type { MarkAttributes } from '#screens/screen-props.ts'
import { GrayLines } from './gray-lines.tsx'
import { WindowsFrame } from './windows-frame.tsx'

interface MailProgramProps {
  readonly title: string
  readonly titleMark?: MarkAttributes | undefined
  /** What stands between the title and the mail. */
  readonly children?: ReactNode
}

const words = outlookWindowsWords.app

/** A mail program with its folders and a list of messages. */
export function MailProgram({ title, titleMark, children }: MailProgramProps) {
  return (
    <WindowsFrame title={title} titleMark={titleMark} size="program">
      {children}
      <div className="ow-mail">
        <div className="ow-folders">
          <span className="ow-chosen">
            <Icon name="inbox" />
            {words.inbox}
          </span>
          <span>
            <Icon name="page" />
            {words.drafts}
          </span>
          <span>
            <Icon name="plane" />
            {words.sent}
          </span>
        </div>
        <div className="ow-list">
          <GrayLines count={2} />
          <GrayLines count={2} />
        </div>
        <div className="ow-reading">
          <GrayLines count={3} />
        </div>
      </div>
    </WindowsFrame>
  )
}
