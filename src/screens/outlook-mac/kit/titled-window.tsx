import type { ReactNode } from 'react'
import { TrafficLights } from '#screens/kit/traffic-lights.tsx'

interface TitledWindowProps {
  readonly title: string
  /** Adding an account has a window of its own, higher than wide. */
  readonly look: 'wide' | 'tall'
  readonly children: ReactNode
}

export function TitledWindow({ title, look, children }: TitledWindowProps) {
  return (
    <div className={`mac-window om-${look}`}>
      <div className="mac-bar">
        <div className="mac-titlebar">
          <TrafficLights lit="settings" />
          <span className="mac-title">{title}</span>
        </div>
      </div>
      {children}
    </div>
  )
}
