import type { ReactNode } from 'react'
import { Icon } from '#screens/kit/icon.tsx'

interface DesktopWindowProps {
  /** What is in the bar of the window, before its three buttons. */
  readonly bar: ReactNode
  /** A smaller window over it, which then goes dim. */
  readonly over?: ReactNode
  readonly children: ReactNode
}

/** A window of no system in particular: its three buttons stand where Windows and Linux have them. */
export function DesktopWindow({ bar, over, children }: DesktopWindowProps) {
  return (
    <div className="mac-window tb-window">
      <div className="tb-frame">
        <div className="tb-bar">
          {bar}
          <span className="tb-buttons">
            <Icon name="minus" />
            <Icon name="square" />
            <Icon name="close" />
          </span>
        </div>
        {children}
      </div>
      {over !== undefined && (
        <div className="tb-scrim">
          <div className="tb-over" data-stage="">
            {over}
          </div>
        </div>
      )}
    </div>
  )
}
