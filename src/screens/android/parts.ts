/** The drawn screens of Thunderbird on an Android phone, and the parts of each that a ring or a cross can point at. */
export const androidParts = {
  'android-welcome': ['start', 'import'],
  'android-settings': ['import', 'add'],
  'android-import': ['scan', 'file'],
  'android-scan': ['done'],
  'android-files': ['file'],
  'android-import-list': ['import'],
  'android-imported': ['account'],
  'android-passwords': ['incoming', 'same', 'outgoing', 'ok'],
  'android-finished': ['ok'],
  'android-address': ['email', 'next'],
  'android-incoming': ['protocol', 'host', 'security', 'port', 'authentication', 'user', 'password', 'next'],
  'android-outgoing': ['host', 'security', 'port', 'authentication', 'user', 'password', 'next'],
  'android-names': ['account', 'name', 'next'],
  /** A new message from the account that was there before. */
  'android-from': ['from'],
  'android-senders': ['new-address'],
  'android-message': ['from', 'send'],
} as const

type AndroidParts = { readonly [S in keyof typeof androidParts]: (typeof androidParts)[S][number] }

declare module '#model/screen.ts' {
  interface ScreenParts extends AndroidParts {}
}
