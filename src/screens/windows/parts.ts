/** The drawn windows of Outlook for Windows, new and classic, and the parts of each that a ring or a cross can point at. */
export const windowsParts = {
  'windows-search': ['new', 'classic'],
  'windows-new-window': ['gear'],
  'windows-classic-window': ['file'],
  'windows-mail-window': ['name'],
  'windows-new-settings': ['accounts', 'add'],
  'windows-new-address': ['address', 'continue'],
  'windows-new-providers': ['imap'],
  /** With all its fields. */
  'windows-new-form': [
    'more',
    'imap-password',
    'imap-host',
    'imap-port',
    'imap-security',
    'smtp-user',
    'smtp-password',
    'smtp-host',
    'smtp-port',
    'smtp-security',
    'continue',
  ],
  'windows-new-sync': ['continue'],
  'windows-control-panel': ['search', 'mail'],
  'windows-mail-setup': ['email-accounts'],
  'windows-accounts': ['new'],
  'windows-setup-choice': ['manual'],
  'windows-service': ['imap'],
  'windows-account-form': ['name', 'email', 'type', 'imap-host', 'smtp-host', 'user', 'password', 'more'],
  /** Two tabs of one window. */
  'windows-outgoing': ['tab', 'requires', 'log-on', 'user', 'password', 'remember', 'spa'],
  'windows-advanced': ['tab', 'imap-port', 'imap-security', 'smtp-port', 'smtp-security', 'ok'],
  'windows-tested': ['close'],
  /** A new message from the account that was there before. */
  'windows-new-message': ['from'],
  'windows-from-menu': ['new-address'],
  'windows-message': ['from', 'send'],
} as const

type WindowsParts = { readonly [S in keyof typeof windowsParts]: (typeof windowsParts)[S][number] }

declare module '#model/screen.ts' {
  interface ScreenParts extends WindowsParts {}
}
