import type { ReactNode } from 'react'
import { thunderbirdWords } from '#content/programs/thunderbird/thunderbird-labels.ts'
import { Icon } from '#screens/kit/icon.tsx'
import { Value } from '#screens/kit/value.tsx'
import type { MarkAttributes } from '#screens/screen-props.ts'
import { DesktopWindow } from './desktop-window.tsx'
import { Sender } from './from-sender.tsx'

const words = thunderbirdWords.write

interface WriteWindowProps {
  readonly name: string
  readonly address: string
  readonly fromMark?: MarkAttributes | undefined
  readonly send?: MarkAttributes | undefined
  /** The open menu of From. */
  readonly menu?: ReactNode
  readonly over?: ReactNode
}

/** A new message. */
export function WriteWindow({ name, address, fromMark, send, menu, over }: WriteWindowProps) {
  return (
    <DesktopWindow over={over} bar={<Value>{words.title}</Value>}>
      <div className="tb-tools">
        <span className="tb-tool" {...send}>
          <Icon name="plane" />
          {words.send}
        </span>
        <span className="tb-tool tb-faint">
          <Icon name="lock" />
          {words.encrypt}
        </span>
        <span className="tb-tool tb-last">
          <Icon name="clip" />
          {words.attach}
        </span>
      </div>
      <div className="tb-message">
        <span>{words.from}</span>
        <span className="tb-from">
          <span className="tb-sender" {...fromMark}>
            <Sender name={name} address={address} />
            <Icon name="upDown" />
          </span>
          {menu}
        </span>
        <span>{words.to}</span>
        <span className="tb-line" />
        <span>{words.subject}</span>
        <span className="tb-line" />
      </div>
      <div className="tb-writing" />
    </DesktopWindow>
  )
}
