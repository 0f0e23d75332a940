import type { ReactNode } from 'react'
import { thunderbirdWords as words } from '#content/programs/thunderbird/thunderbird-labels.ts'
import { Icon } from '#screens/kit/icon.tsx'
import { MainWindow } from './main-window.tsx'

interface HubWindowProps {
  readonly title: string
  /** Its last row: one thing at the start, the others at the end. */
  readonly start?: ReactNode
  readonly end: ReactNode
  readonly children: ReactNode
}

/** The newer way to add an account: a window over Thunderbird. */
export function HubWindow({ title, start, end, children }: HubWindowProps) {
  return (
    <MainWindow
      tab={words.tabs.accountSettings}
      icon="gear"
      over={
        <div className="tb-hub">
          <div className="tb-hub-brand">
            <span>{words.app}</span>
            <Icon name="close" />
          </div>
          <b className="tb-hub-title">{title}</b>
          {children}
          <div className="tb-row tb-hub-row">
            {start}
            <span className="mac-right">{end}</span>
          </div>
        </div>
      }
    >
      <div className="tb-page" />
    </MainWindow>
  )
}
