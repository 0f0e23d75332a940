declare module '#model/screen.ts' {
  interface ScreenParts {
    'panel-home': 'my-settings' | 'smtp-auth-relay'
    'panel-servers':
      | 'imap-host'
      | 'imap-port'
      | 'imap-login'
      | 'smtp-host'
      | 'smtp-port'
      | 'smtp-login'
      | 'imap-eye'
      | 'smtp-eye'
      | 'copy'
      | 'generate'
    /** After the eye: a sentence says which password it is. */
    'panel-imap-password': 'password' | 'eye'
    /** After the eye: the password itself, with a copy icon. */
    'panel-imap-shown': 'password' | 'copy'
    'panel-smtp-shown': 'password' | 'copy' | 'generate'
    'panel-set-password': 'password' | 'again' | 'save'
    'panel-terms': 'agree'
  }
}

// A module, so that the declaration above adds to the model's and does not replace it.
export type PanelScreens = never
