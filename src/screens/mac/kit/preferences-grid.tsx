import { macWords } from '#content/programs/apple-mail/mac-labels.ts'
import type { MarkAttributes } from '#screens/screen-props.ts'
import { Icon, type IconName } from '#screens/kit/icon.tsx'

const panes: readonly (readonly [string, IconName, 'blue' | 'gray' | 'dark' | 'indigo'])[] = [
  [macWords.settings.general, 'gear', 'gray'],
  [macWords.settings.displays, 'circle', 'blue'],
  [macWords.settings.focus, 'moon', 'indigo'],
  [macWords.settings.appearance, 'circle', 'dark'],
  [macWords.preferences.security, 'lock', 'gray'],
  [macWords.settings.network, 'circle', 'blue'],
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
        {macWords.settings.profiles}
      </span>
    </div>
  )
}
