import type { Figure } from '#model/screen.ts'

/** The installation of a profile, drawn after the pictures of the provider's article on profiles. */
export const profileNotice = {
  kind: 'drawn',
  id: 'picture-profile-notice',
  screen: 'profile-notice',
  shows: 'The notice at the top right of the screen.',
  marks: [{ part: 'notice', says: 'It says that a profile waits to be reviewed.' }],
} as const satisfies Figure

export const profilePane = {
  kind: 'drawn',
  id: 'picture-profile-pane',
  screen: 'profile-pane',
  shows: 'Where your Mac keeps profiles.',
  marks: [
    { part: 'sidebar', says: 'Open this first.' },
    { part: 'profiles', says: 'Then this.' },
  ],
} as const satisfies Figure

export const profileList = {
  kind: 'drawn',
  id: 'picture-profile-list',
  screen: 'profile-list',
  shows: 'The downloaded profile, waiting.',
  marks: [{ part: 'profile', says: 'Open this one.' }],
} as const satisfies Figure

export const profileSettings = {
  kind: 'drawn',
  id: 'picture-profile-settings',
  screen: 'profile-settings',
  shows: 'The sheet that asks for what is not in the profile.',
  marks: [
    { part: 'description', says: 'The name of the account in your list.' },
    { part: 'name', says: 'Your own name.' },
    { part: 'password', says: 'The inbound (IMAP) password.' },
    { part: 'install', says: 'Click **Install**.' },
  ],
} as const satisfies Figure
