/** The drawn pages of MailRoute's Control Panel, and the parts of each that a ring or a cross can point at. */
export const mailrouteParts = {
  /** Right after signing in, before My Settings is clicked. */
  'panel-signed-in': ['my-settings'],
  'panel-home': ['my-settings', 'smtp-auth-relay'],
  'panel-servers': [
    'imap-host',
    'imap-port',
    'imap-login',
    'imap-eye',
    'smtp-host',
    'smtp-port',
    'smtp-login',
    'smtp-eye',
    'copy',
    'generate',
  ],
  /** After the eye: a sentence says which password it is. */
  'panel-imap-password': ['password', 'eye'],
  /** After the eye: the password itself, with a copy icon. */
  'panel-imap-shown': ['password', 'copy'],
  'panel-smtp-shown': ['password', 'copy', 'generate'],
  'panel-set-password': ['password', 'again', 'save'],
  'panel-terms': ['agree'],
} as const

type MailrouteParts = { readonly [S in keyof typeof mailrouteParts]: (typeof mailrouteParts)[S][number] }

declare module '#model/screen.ts' {
  interface ScreenParts extends MailrouteParts {}
}
