declare module '#model/screen.ts' {
  interface ScreenParts {
    'mail-menu': 'mail' | 'settings'
    'accounts-window': 'accounts' | 'add'
    'account-type': 'other' | 'continue'
    'add-account': 'name' | 'email' | 'password' | 'sign-in'
    'add-account-error': 'message' | 'sign-in'
    'mail-servers': 'user-name' | 'password' | 'account-type' | 'incoming' | 'outgoing' | 'message' | 'sign-in'
    /** The same sheet after the second Sign In: its blue button has become Next. */
    'mail-servers-next': 'account-type' | 'incoming' | 'outgoing' | 'message' | 'next'
    'select-apps': 'mail' | 'notes' | 'done'
    'server-settings':
      | 'account'
      | 'tab'
      | 'imap-user'
      | 'imap-password'
      | 'imap-host'
      | 'imap-automatic'
      | 'smtp-account'
      | 'smtp-user'
      | 'smtp-password'
      | 'smtp-host'
      | 'smtp-automatic'
      | 'save'
    'close-window': 'close'
    compose: 'from' | 'send'
    'from-menu': 'new-account'
    'profile-notice': 'notice'
    'profile-pane': 'sidebar' | 'profiles'
    'profile-list': 'profile'
    'profile-settings': 'description' | 'name' | 'password' | 'install'
  }
}

// A module, so that the declaration above adds to the model's and does not replace it.
export type MacScreens = never
