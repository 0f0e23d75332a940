import type { DrawnFigure } from '#model/screen.ts'

/** The installation of a profile, drawn after the pictures of the provider's article on profiles. */
export const profileNotice = {
  kind: 'drawn',
  id: 'picture-profile-notice',
  screen: 'profile-notice',
  shows: 'The notice at the top right of the screen.',
} as const satisfies DrawnFigure

export const profilePane = {
  kind: 'drawn',
  id: 'picture-profile-pane',
  screen: 'profile-pane',
  shows: 'Where your Mac keeps profiles.',
} as const satisfies DrawnFigure

export const profileList = {
  kind: 'drawn',
  id: 'picture-profile-list',
  screen: 'profile-list',
  shows: 'The downloaded profile, waiting.',
} as const satisfies DrawnFigure

export const profileSettings = {
  kind: 'drawn',
  id: 'picture-profile-settings',
  screen: 'profile-settings',
  shows: 'The sheet that asks for what is not in the profile.',
} as const satisfies DrawnFigure
