import { macWords } from '#content/programs/apple-mail/mac-labels.ts'
import type { SettingsEntry } from './kit/settings-group.tsx'
import type { Macos } from './macos.ts'

const words = macWords.settings

interface ProfilePlace {
  /** The entry of the sidebar. */
  readonly place: typeof words.general | typeof words.privacy
  /** The line to open there, and the title of what opens. */
  readonly pane: string
  readonly groups: readonly { readonly title?: string; readonly entries: readonly SettingsEntry[] }[]
}

const underGeneral: ProfilePlace = {
  place: words.general,
  pane: words.devices,
  groups: [
    {
      entries: [
        { label: words.about, icon: 'circle' },
        { label: words.update, icon: 'gear' },
      ],
    },
    {
      entries: [
        { label: words.date, icon: 'circle', tint: 'blue' },
        { label: words.sharing, icon: 'circle' },
      ],
    },
    { entries: [{ label: words.devices, icon: 'seal' }] },
  ],
}

/** In System Settings the list of profiles has moved: with macOS 15 it went to General, under another name. */
export const profilePlaces: Readonly<Record<Exclude<Macos, '12'>, ProfilePlace>> = {
  '13': {
    place: words.privacy,
    pane: words.profiles,
    groups: [
      {
        title: words.security,
        entries: [
          { label: words.fileVault, icon: 'lock', value: words.off },
          { label: words.lockdown, icon: 'hand', tint: 'blue', value: words.off },
        ],
      },
      {
        title: words.others,
        entries: [
          { label: words.extensions, icon: 'puzzle' },
          { label: words.profiles, icon: 'seal' },
        ],
      },
    ],
  },
  '15': underGeneral,
  // Not seen on a Mac: taken to be as in 15.
  '26': underGeneral,
}
