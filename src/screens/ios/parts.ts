/** The drawn screens of an iPhone, and the parts of each that a ring or a cross can point at. */
export const iosParts = {
  /** Up to iOS 17 Mail is in the list itself. */
  'ios-settings': ['mail'],
  'ios-settings-apps': ['apps'],
  'ios-apps': ['mail'],
  'ios-mail': ['accounts'],
  'ios-accounts': ['add'],
  'ios-account-types': ['other'],
  'ios-add-mail': ['add'],
  'ios-new-account': ['name', 'email', 'password', 'description', 'next'],
  'ios-servers': ['imap', 'imap-host', 'imap-user', 'imap-password', 'smtp-host', 'smtp-user', 'smtp-password', 'next'],
  'ios-verifying': ['title'],
  'ios-alert-ssl': ['yes', 'no'],
  'ios-alert-identity': ['cancel', 'continue'],
  /** As the phone opens it: both are on. */
  'ios-select-apps': ['mail', 'notes', 'save'],
  'ios-select-apps-mail-only': ['mail', 'notes', 'save'],
  /** A new message from the account that was there before. */
  'ios-compose-folded': ['from'],
  'ios-compose-unfolded': ['from'],
  'ios-from-menu': ['new-account', 'hide'],
  'ios-compose': ['from', 'send'],
  'ios-profile-allow': ['allow'],
  'ios-profile-downloaded': ['downloaded'],
  'ios-profile-install': ['unsigned', 'install'],
  'ios-profile-warning': ['install'],
} as const

type IosParts = { readonly [S in keyof typeof iosParts]: (typeof iosParts)[S][number] }

declare module '#model/screen.ts' {
  interface ScreenParts extends IosParts {}
}
