import type { ReactNode } from 'react'
import { TrafficLights } from './traffic-lights.tsx'

interface BrowserWindowProps {
  readonly address: string
  readonly children: ReactNode
}

/** A web page in a browser. */
export function BrowserWindow({ address, children }: BrowserWindowProps) {
  return (
    <div className="mac-window">
      <div className="browser-bar">
        <TrafficLights lit="all" />
        <span className="browser-address">{address}</span>
      </div>
      <div className="browser-page">{children}</div>
    </div>
  )
}
