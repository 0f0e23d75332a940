import { androidWords } from '#content/programs/thunderbird-android/android-labels.ts'
import type { ReactNode } from 'react'
import { Icon } from '#screens/kit/icon.tsx'
import { Value } from '#screens/kit/value.tsx'
import type { MarkAttributes } from '#screens/screen-props.ts'
import { AndroidPhone } from './android-phone.tsx'

const words = androidWords.compose

interface AndroidComposeProps {
  readonly name: string
  readonly address: string
  readonly from?: MarkAttributes | undefined
  readonly send?: MarkAttributes | undefined
  readonly dialog?: ReactNode
}

/** A new message. */
export function AndroidCompose({ name, address, from, send, dialog }: AndroidComposeProps) {
  return (
    <AndroidPhone
      title={words.title}
      dialog={dialog}
      tools={
        <>
          <Icon name="clip" />
          <span className="an-send" {...send}>
            <Icon name="plane" />
          </span>
        </>
      }
    >
      <div className="an-line" {...from}>
        <span className="an-soft">{words.from}</span>
        <Value>{`${name} <${address}>`}</Value>
      </div>
      <div className="an-line">
        <span className="an-soft">{words.to}</span>
      </div>
      <div className="an-line">
        <span className="an-soft">{words.subject}</span>
      </div>
      <div className="an-writing">
        <span className="an-soft">{words.text}</span>
      </div>
    </AndroidPhone>
  )
}
