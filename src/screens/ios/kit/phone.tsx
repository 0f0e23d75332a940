import type { ReactNode } from 'react'
import type { MarkAttributes } from '#screens/screen-props.ts'
import { Icon } from '#screens/kit/icon.tsx'

export interface BarButton {
  readonly label: string
  readonly mark?: MarkAttributes | undefined
}

interface PhoneProps {
  readonly title: ReactNode
  /** The page that the arrow leads back to. */
  readonly back?: string
  /** A sheet lies over the page, with buttons of its own. */
  readonly sheet?: { readonly start?: BarButton; readonly end?: BarButton }
  /** What lies over everything. */
  readonly alert?: ReactNode
  readonly children: ReactNode
}

/** The upper part of a phone: what matters is there, and what is below is cut off. */
export function Phone({ title, back, sheet, alert, children }: PhoneProps) {
  return (
    <div className={sheet === undefined ? 'ios-phone' : 'ios-phone ios-phone-sheet'}>
      <div className="ios-page">
        <div className="ios-bar">
          {back !== undefined && (
            <span className="ios-back">
              <Icon name="back" />
              {back}
            </span>
          )}
          {sheet?.start !== undefined && <BarLabel look="start" {...sheet.start} />}
          <span className="ios-title">{title}</span>
          {sheet?.end !== undefined && <BarLabel look="end" {...sheet.end} />}
        </div>
        <div className="ios-content">{children}</div>
      </div>
      {alert}
    </div>
  )
}

function BarLabel({ label, mark, look }: BarButton & { readonly look: 'start' | 'end' }) {
  return (
    <span className={`ios-bar-button ios-bar-${look}`} {...mark}>
      {label}
    </span>
  )
}
