import type { ReactNode } from 'react'
import { Icon } from '#screens/kit/icon.tsx'
import { Value } from '#screens/kit/value.tsx'
import type { MarkAttributes } from '#screens/screen-props.ts'

interface AndroidPhoneProps {
  readonly title: string
  /** At the end of the bar. */
  readonly tools?: ReactNode
  /** What is at the lower edge, whatever is above it. */
  readonly bottom?: ReactNode
  /** What lies over the page. */
  readonly dialog?: ReactNode
  readonly children: ReactNode
}

/** A phone with a page of an app on it, cut off below what matters. */
export function AndroidPhone({ title, tools, bottom, dialog, children }: AndroidPhoneProps) {
  return (
    <div className="an-phone">
      <div className="an-page">
        <div className="an-bar">
          <Icon name="back" />
          <span className="an-title">
            <Value>{title}</Value>
          </span>
          {tools}
        </div>
        <div className="an-content">{children}</div>
        {bottom !== undefined && <div className="an-bottom">{bottom}</div>}
      </div>
      {dialog !== undefined && (
        <div className="an-scrim">
          <div className="an-dialog">{dialog}</div>
        </div>
      )}
    </div>
  )
}

interface AndroidButtonProps {
  readonly label: string
  readonly look?: 'filled' | 'outlined' | 'text'
  readonly mark?: MarkAttributes | undefined
}

/** A picture of a button. */
export function AndroidButton({ label, look = 'text', mark }: AndroidButtonProps) {
  return (
    <span className={`an-button an-${look}`} {...mark}>
      {label}
    </span>
  )
}
