import type { SettingsEntry } from './kit/settings-group.tsx'
import type { Macos } from './macos.ts'

interface ProfilePlace {
  /** The entry of the sidebar. */
  readonly place: 'General' | 'Privacy & Security'
  /** The line to open there, and the title of what opens. */
  readonly pane: string
  readonly groups: readonly { readonly title?: string; readonly entries: readonly SettingsEntry[] }[]
}

/** In System Settings the list of profiles has moved: with macOS 15 it went to General, under another name. */
export const profilePlaces: Readonly<Record<Exclude<Macos, '12'>, ProfilePlace>> = {
  '13': {
    place: 'Privacy & Security',
    pane: 'Profiles',
    groups: [
      {
        title: 'Security',
        entries: [
          { label: 'FileVault', icon: 'lock', value: 'Off' },
          { label: 'Lockdown Mode', icon: 'hand', tint: 'blue', value: 'Off' },
        ],
      },
      {
        title: 'Others',
        entries: [
          { label: 'Extensions', icon: 'puzzle' },
          { label: 'Profiles', icon: 'seal' },
        ],
      },
    ],
  },
  '15': {
    place: 'General',
    pane: 'Device Management',
    groups: [
      {
        entries: [
          { label: 'About', icon: 'circle' },
          { label: 'Software Update', icon: 'gear' },
        ],
      },
      {
        entries: [
          { label: 'Date & Time', icon: 'circle', tint: 'blue' },
          { label: 'Sharing', icon: 'circle' },
        ],
      },
      { entries: [{ label: 'Device Management', icon: 'seal' }] },
    ],
  },
}
