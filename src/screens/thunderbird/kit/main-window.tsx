import type { ReactNode } from 'react'
import { thunderbirdWords as words } from '#content/programs/thunderbird/thunderbird-labels.ts'
import { Icon, type IconName } from '#screens/kit/icon.tsx'
import { Value } from '#screens/kit/value.tsx'
import { otherAccount } from '#screens/samples.ts'
import type { MarkAttributes } from '#screens/screen-props.ts'
import { DesktopWindow } from './desktop-window.tsx'

interface MainWindowProps {
  /** The open tab, beside that of the mail. */
  readonly tab: string
  readonly icon: IconName
  readonly gear?: MarkAttributes | undefined
  readonly over?: ReactNode
  readonly children: ReactNode
}

const spaces = ['envelope', 'page', 'grid', 'check'] as const

/** Thunderbird: the bar at its left edge, its tabs, and the page of the open one. */
export function MainWindow({ tab, icon, gear, over, children }: MainWindowProps) {
  return (
    <DesktopWindow
      over={over}
      bar={
        <>
          <span className="tb-search">
            {words.search}
            <Icon name="search" />
          </span>
          <Icon name="lines" />
        </>
      }
    >
      <div className="tb-body">
        <div className="tb-spaces">
          {spaces.map((name) => (
            <Icon key={name} name={name} />
          ))}
          <span className={gear === undefined ? 'tb-gear' : 'tb-gear tb-on'} {...gear}>
            <Icon name="gear" />
          </span>
        </div>
        <div className="tb-main">
          <div className="tb-tabs">
            <span className="tb-tab">
              <Icon name="envelope" />
              <Value>{otherAccount.address}</Value>
            </span>
            <span className="tb-tab tb-open">
              <Icon name={icon} />
              {tab}
              <Icon name="close" />
            </span>
          </div>
          {children}
        </div>
      </div>
    </DesktopWindow>
  )
}
