import type { ReactNode } from 'react'
import { Value } from '#screens/kit/value.tsx'

interface SmallWindowProps {
  readonly title: string
  readonly buttons: ReactNode
  readonly children: ReactNode
}

/** A question of Thunderbird's, over a message. */
export function SmallWindow({ title, buttons, children }: SmallWindowProps) {
  return (
    <div className="tb-small">
      <b className="tb-small-title">
        <Value>{title}</Value>
      </b>
      {children}
      <div className="tb-row tb-small-row">
        <span className="mac-right">{buttons}</span>
      </div>
    </div>
  )
}
