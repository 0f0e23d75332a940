/** The drawn windows of Thunderbird, and the parts of each that a ring or a cross can point at. */
export const thunderbirdParts = {
  'thunderbird-settings': ['gear', 'account-settings'],
  'thunderbird-account-actions': ['actions', 'add'],
  /** The two looks of adding an account: a tab, and a window over everything. */
  'thunderbird-tab': ['name', 'email', 'password', 'remember', 'manual', 'continue'],
  'thunderbird-hub': ['name', 'email', 'continue', 'manual'],
  /** The same fields in both looks. */
  'thunderbird-incoming': ['protocol', 'host', 'port', 'security', 'authentication', 'user', 'continue'],
  'thunderbird-outgoing': ['host', 'port', 'security', 'authentication', 'user', 'test', 'continue'],
  'thunderbird-hub-password': ['password', 'continue'],
  'thunderbird-hub-connected': ['finish'],
  'thunderbird-tab-created': ['finish'],
  /** A new message from the account that was there before. */
  'thunderbird-from': ['from'],
  'thunderbird-from-menu': ['new-address', 'customize'],
  'thunderbird-write': ['from', 'send'],
  'thunderbird-login-failed': ['retry', 'new-password'],
  'thunderbird-password': ['password', 'remember', 'ok'],
} as const

type ThunderbirdParts = { readonly [S in keyof typeof thunderbirdParts]: (typeof thunderbirdParts)[S][number] }

declare module '#model/screen.ts' {
  interface ScreenParts extends ThunderbirdParts {}
}
