import type { MarkAttributes } from '#screens/screen-props.ts'
import { Icon, type IconName } from './icon.tsx'

const panes: readonly (readonly [string, IconName, 'blue' | 'gray' | 'dark' | 'indigo' | 'green'])[] = [
  ['General', 'gear', 'gray'],
  ['Desktop', 'screen', 'blue'],
  ['Displays', 'sun', 'blue'],
  ['Focus', 'moon', 'indigo'],
  ['Accessibility', 'person', 'blue'],
  ['Security & Privacy', 'lock', 'gray'],
  ['Network', 'wifi', 'blue'],
  ['Sharing', 'badge', 'dark'],
  ['Date & Time', 'clock', 'gray'],
]

interface PreferencesGridProps {
  readonly profiles: MarkAttributes
}

/** The icons of System Preferences. Profiles, the last, is there once a profile is. */
export function PreferencesGrid({ profiles }: PreferencesGridProps) {
  return (
    <div className="mac-grid">
      {panes.map(([label, icon, tint]) => (
        <span key={label} className="mac-grid-item">
          <span className={`mac-tile mac-${tint}`}>
            <Icon name={icon} />
          </span>
          {label}
        </span>
      ))}
      <span className="mac-grid-item" {...profiles}>
        <span className="mac-tile mac-gray">
          <Icon name="seal" />
        </span>
        Profiles
      </span>
    </div>
  )
}
