import type { ReactNode } from 'react'

interface SettingsRowProps {
  readonly label: string
  readonly hint?: string
  /** The link below the label. */
  readonly more?: string
  /** Left out where there is little room: nothing is done in it. */
  readonly isAside?: boolean
  readonly children: ReactNode
}

/** One setting: what it is called, and what is set. */
export function SettingsRow({ label, hint, more, isAside = false, children }: SettingsRowProps) {
  return (
    <div className={isAside ? 'web-setting web-aside' : 'web-setting'}>
      <div className="web-setting-name">
        <b>{label}</b>
        {hint !== undefined && <small>{hint}</small>}
        {more !== undefined && <span className="web-link">{more}</span>}
      </div>
      <div className="web-setting-values">{children}</div>
    </div>
  )
}
