import { androidWords } from '#content/programs/thunderbird-android/android-labels.ts'
import type { ReactNode } from 'react'
import { Icon } from '#screens/kit/icon.tsx'
import type { MarkAttributes } from '#screens/screen-props.ts'
import { AndroidPhone } from './android-phone.tsx'
import { AndroidRow } from './android-row.tsx'

const words = androidWords.import

interface ImportedPageProps {
  readonly account: string
  /** How far it is with the account. */
  readonly about?: string
  readonly isDone?: boolean
  readonly status?: string
  readonly button: ReactNode
  readonly mark?: MarkAttributes | undefined
  readonly dialog?: ReactNode
}

/** The list of what is imported, with one account. */
export function ImportedPage({ account, about, isDone = true, status, button, mark, dialog }: ImportedPageProps) {
  return (
    <AndroidPhone
      title={words.title}
      dialog={dialog}
      bottom={
        <>
          {status !== undefined && <span className="an-status">{status}</span>}
          {button}
        </>
      }
    >
      <AndroidRow
        label={account}
        {...(about !== undefined && { about })}
        mark={mark}
        end={
          <span className={isDone ? 'an-box an-on' : 'an-box'}>
            <Icon name="check" />
          </span>
        }
      />
    </AndroidPhone>
  )
}
