import type { DrawnFigure } from '#model/screen.ts'

/** The installation of a profile on a phone. No picture of it was at hand: the words are Apple's, the rest is a sketch. */
export const profileAllow = {
  kind: 'drawn',
  id: 'picture-ios-profile-allow',
  screen: 'ios-profile-allow',
  shows: 'Safari may ask whether to allow the download.',
} as const satisfies DrawnFigure

export const profileDownloaded = {
  kind: 'drawn',
  id: 'picture-ios-profile-downloaded',
  screen: 'ios-profile-downloaded',
  shows: 'The top of **Settings**, while a profile waits.',
} as const satisfies DrawnFigure

export const profileInstall = {
  kind: 'drawn',
  id: 'picture-ios-profile-install',
  screen: 'ios-profile-install',
  shows: 'The profile, before it’s installed.',
} as const satisfies DrawnFigure

export const profileWarning = {
  kind: 'drawn',
  id: 'picture-ios-profile-warning',
  screen: 'ios-profile-warning',
  shows: 'The warning. Yours may have more words.',
} as const satisfies DrawnFigure
