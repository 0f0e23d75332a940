import type { ReactNode } from 'react'
import type { MarkAttributes } from '#screens/screen-props.ts'
import { Icon, type IconName } from './icon.tsx'
import { TrafficLights } from './traffic-lights.tsx'

type Place = 'General' | 'Privacy & Security'

type Tint = 'blue' | 'gray' | 'dark' | 'indigo'

interface Entry {
  readonly label: string
  readonly icon: IconName
  readonly tint: Tint
}

const groups: readonly (readonly Entry[])[] = [
  [
    { label: 'Focus', icon: 'moon', tint: 'indigo' },
    { label: 'Screen Time', icon: 'circle', tint: 'indigo' },
  ],
  [
    { label: 'General', icon: 'gear', tint: 'gray' },
    { label: 'Appearance', icon: 'circle', tint: 'dark' },
    { label: 'Accessibility', icon: 'circle', tint: 'blue' },
    { label: 'Control Center', icon: 'circle', tint: 'gray' },
    { label: 'Privacy & Security', icon: 'hand', tint: 'blue' },
  ],
  [
    { label: 'Desktop & Dock', icon: 'circle', tint: 'dark' },
    { label: 'Displays', icon: 'circle', tint: 'blue' },
  ],
  [{ label: 'Lock Screen', icon: 'lock', tint: 'dark' }],
]

interface SystemSettingsProps {
  readonly place: Place
  readonly title: string
  readonly sidebar?: MarkAttributes | undefined
  readonly sheet?: ReactNode
  readonly children: ReactNode
}

/** The Mac's own settings, from macOS 13. */
export function SystemSettings({ place, title, sidebar, sheet, children }: SystemSettingsProps) {
  return (
    <div className={sheet === undefined ? 'mac-window' : 'mac-window mac-dim'}>
      <div className="mac-frame mac-columns">
        <div className="mac-sidebar">
          <TrafficLights lit={sheet === undefined ? 'settings' : 'sheet'} />
          <span className="mac-search">
            <Icon name="search" />
            Search
          </span>
          {groups.map((entries) => (
            <div key={entries[0]?.label} className="mac-entries">
              {entries.map(({ label, icon, tint }) => (
                <span
                  key={label}
                  className={label === place ? 'mac-entry mac-on' : 'mac-entry'}
                  {...(label === place && sidebar)}
                >
                  <span className={`mac-tile mac-${tint}`}>
                    <Icon name={icon} />
                  </span>
                  <span className="mac-value">{label}</span>
                </span>
              ))}
            </div>
          ))}
        </div>
        <div className="mac-main">
          <div className="mac-main-bar">
            <span className="mac-tool-button">
              <Icon name="back" />
            </span>
            <span className="mac-tool-button mac-faint">
              <Icon name="forward" />
            </span>
            <span className="mac-main-title">{title}</span>
          </div>
          <div className="mac-main-body">{children}</div>
        </div>
      </div>
      {sheet !== undefined && (
        <>
          <div className="mac-scrim" />
          <div className="mac-sheet">{sheet}</div>
        </>
      )}
    </div>
  )
}
