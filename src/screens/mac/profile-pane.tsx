import { macWords } from '#content/programs/apple-mail/mac-labels.ts'
import { PreferencesGrid } from './kit/preferences-grid.tsx'
import { SettingsGroup } from './kit/settings-group.tsx'
import { SystemPreferences } from './kit/system-preferences.tsx'
import { SystemSettings } from './kit/system-settings.tsx'
import { macosOf } from './macos.ts'
import { profilePlaces } from './profile-places.ts'
import type { ScreenProps } from '#screens/screen-props.ts'

/** Where profiles are kept. */
export function ProfilePane({ mark, answers }: ScreenProps<'profile-pane'>) {
  const macos = macosOf(answers['macos'])
  if (macos === '12')
    return (
      <SystemPreferences title={macWords.preferences.title} showAll={mark('sidebar')}>
        <PreferencesGrid profiles={mark('profiles')} />
      </SystemPreferences>
    )
  const { place, pane, groups } = profilePlaces[macos]
  return (
    <SystemSettings macos={macos} place={place} title={place} sidebar={mark('sidebar')}>
      {groups.map(({ title, entries }) => (
        <SettingsGroup key={entries[0]?.label} title={title} entries={entries} marked={pane} mark={mark('profiles')} />
      ))}
    </SystemSettings>
  )
}
