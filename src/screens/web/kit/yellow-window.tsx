import type { ReactNode } from 'react'
import { gmailWords } from '#content/programs/gmail/gmail-labels.ts'
import { Icon } from '#screens/kit/icon.tsx'
import { TrafficLights } from '#screens/kit/traffic-lights.tsx'

interface YellowWindowProps {
  readonly title: string
  readonly hint?: string
  readonly children: ReactNode
}

/** The pop-up window that adds an address. */
export function YellowWindow({ title, hint, children }: YellowWindowProps) {
  return (
    <div className="mac-window web-popup">
      <div className="web-popup-bar">
        <TrafficLights lit="all" />
        <span>{gmailWords.address}</span>
        <Icon name="lock" />
      </div>
      <div className="web-yellow">
        <div className="web-yellow-title">{gmailWords.yellow.title}</div>
        <div className="web-yellow-head">
          <b>{title}</b>
          {hint !== undefined && <small>{hint}</small>}
        </div>
        {children}
      </div>
    </div>
  )
}
