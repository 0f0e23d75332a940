/** The drawn windows of Outlook for Mac, and the parts of each that a ring or a cross can point at. */
export const outlookMacParts = {
  'outlook-mac-menu': ['outlook', 'settings'],
  'outlook-mac-settings': ['accounts'],
  /** Without any account yet. */
  'outlook-mac-accounts': ['plus', 'add-email'],
  'outlook-mac-address': ['email', 'continue'],
  'outlook-mac-providers': ['imap'],
  /** With all its fields. */
  'outlook-mac-form': [
    'address',
    'imap-user',
    'imap-password',
    'imap-host',
    'imap-port',
    'imap-security',
    'smtp-user',
    'smtp-password',
    'smtp-host',
    'smtp-port',
    'smtp-security',
    'advanced',
    'add',
  ],
  'outlook-mac-added': ['done'],
  /** A new message from the account that was there before. */
  'outlook-mac-new-message': ['from'],
  'outlook-mac-from-menu': ['new-address'],
  'outlook-mac-message': ['from', 'send'],
} as const

type OutlookMacParts = { readonly [S in keyof typeof outlookMacParts]: (typeof outlookMacParts)[S][number] }

declare module '#model/screen.ts' {
  interface ScreenParts extends OutlookMacParts {}
}
