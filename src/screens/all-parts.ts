import type { ScreenId, ScreenParts } from '#model/screen.ts'

/** Every part of every screen, for the tests and the gallery. */
export const allParts = {
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
  'panel-imap-password': ['password', 'eye'],
  'panel-imap-shown': ['password', 'copy'],
  'panel-smtp-shown': ['password', 'copy', 'generate'],
  'panel-set-password': ['password', 'again', 'save'],
  'panel-terms': ['agree'],
  'mail-menu': ['mail', 'settings'],
  'accounts-window': ['accounts', 'add'],
  'account-type': ['other', 'continue'],
  'add-account': ['name', 'email', 'password', 'sign-in'],
  'add-account-error': ['message', 'sign-in'],
  'mail-servers': ['user-name', 'password', 'account-type', 'incoming', 'outgoing', 'message', 'sign-in'],
  'mail-servers-next': ['account-type', 'incoming', 'outgoing', 'message', 'next'],
  'select-apps': ['mail', 'notes', 'done'],
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
  compose: ['from', 'send'],
  'from-menu': ['new-account'],
  'profile-notice': ['notice'],
  'profile-pane': ['sidebar', 'profiles'],
  'profile-list': ['profile'],
  'profile-settings': ['description', 'name', 'password', 'install'],
} as const satisfies { readonly [S in ScreenId]: readonly ScreenParts[S][] }

type Missing = { [S in ScreenId]: Exclude<ScreenParts[S], (typeof allParts)[S][number]> }[ScreenId]

/** Does not compile while a part is missing above. */
export const allPartsAreThere: [Missing] extends [never] ? true : Missing = true

const isScreenId = (id: string): id is ScreenId => id in allParts

export const screenIds = Object.keys(allParts).filter(isScreenId)
