/** The drawn windows of a Mac, and the parts of each that a ring or a cross can point at. */
export const macParts = {
  'mail-menu': ['mail', 'settings'],
  'accounts-window': ['accounts', 'add'],
  'account-type': ['other', 'continue'],
  'add-account': ['name', 'email', 'password', 'sign-in'],
  'add-account-error': ['message', 'sign-in'],
  'mail-servers': ['user-name', 'password', 'account-type', 'incoming', 'outgoing', 'message', 'sign-in'],
  /** The same sheet after the second Sign In: its blue button is now Next. */
  'mail-servers-next': ['account-type', 'incoming', 'outgoing', 'message', 'next'],
  /** As Mail opens it: both apps are checked. */
  'select-apps': ['mail', 'notes', 'done'],
  'select-apps-mail-only': ['mail', 'notes', 'done'],
  'server-settings': [
    'account',
    'tab',
    'imap-user',
    'imap-password',
    'imap-host',
    'imap-automatic',
    'smtp-account',
    'smtp-user',
    'smtp-password',
    'smtp-host',
    'smtp-automatic',
    'save',
  ],
  'close-window': ['close'],
  /** A new message from the account that was there before. */
  'compose-other-account': ['from', 'send'],
  compose: ['from', 'send'],
  'from-menu': ['new-account'],
  'profile-notice': ['notice'],
  'profile-pane': ['sidebar', 'profiles'],
  'profile-list': ['profile'],
  'profile-settings': ['description', 'name', 'password', 'install'],
} as const

type MacParts = { readonly [S in keyof typeof macParts]: (typeof macParts)[S][number] }

declare module '#model/screen.ts' {
  interface ScreenParts extends MacParts {}
}
