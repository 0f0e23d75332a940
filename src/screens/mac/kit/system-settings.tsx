import type { ReactNode } from 'react'
import { macWords } from '#content/programs/apple-mail/mac-labels.ts'
import type { Macos } from '#screens/mac/macos.ts'
import type { MarkAttributes } from '#screens/screen-props.ts'
import { Icon, type IconName } from '#screens/kit/icon.tsx'
import { TrafficLights } from '#screens/kit/traffic-lights.tsx'

const words = macWords.settings

type Place = typeof words.general | typeof words.privacy

type Tint = 'blue' | 'gray' | 'dark' | 'indigo'

interface Entry {
  readonly label: string
  readonly icon: IconName
  readonly tint: Tint
}

/** The pane of the menu bar's icons has a new name from macOS 26 on. */
const groupsOf = (macos: Macos): readonly (readonly Entry[])[] => [
  [
    { label: words.focus, icon: 'moon', tint: 'indigo' },
    { label: words.screenTime, icon: 'circle', tint: 'indigo' },
  ],
  [
    { label: words.general, icon: 'gear', tint: 'gray' },
    { label: words.appearance, icon: 'circle', tint: 'dark' },
    { label: words.accessibility, icon: 'circle', tint: 'blue' },
    { label: macos === '26' ? words.menuBar : words.controlCenter, icon: 'circle', tint: 'gray' },
    { label: words.privacy, icon: 'hand', tint: 'blue' },
  ],
  [
    { label: words.desktop, icon: 'circle', tint: 'dark' },
    { label: words.displays, icon: 'circle', tint: 'blue' },
  ],
  [{ label: words.lockScreen, icon: 'lock', tint: 'dark' }],
]

interface SystemSettingsProps {
  readonly macos: Macos
  readonly place: Place
  readonly title: string
  readonly sidebar?: MarkAttributes | undefined
  readonly sheet?: ReactNode
  readonly children: ReactNode
}

/** The Mac's own settings, from macOS 13. */
export function SystemSettings({ macos, place, title, sidebar, sheet, children }: SystemSettingsProps) {
  return (
    <div className={sheet === undefined ? 'mac-window' : 'mac-window mac-dim'}>
      <div className="mac-frame mac-columns">
        <div className="mac-sidebar">
          <TrafficLights lit={sheet === undefined ? 'settings' : 'sheet'} />
          <span className="mac-search">
            <Icon name="search" />
            {words.search}
          </span>
          {groupsOf(macos).map((entries) => (
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
          <div className="mac-sheet" data-stage="">
            {sheet}
          </div>
        </>
      )}
    </div>
  )
}
