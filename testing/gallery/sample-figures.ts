import type { ScreenId, ScreenParts } from '#model/screen.ts'

interface SampleFigure<S extends ScreenId> {
  readonly shows: string
  readonly marks: readonly (readonly [ScreenParts[S], string])[]
  readonly crosses?: readonly ScreenParts[S][]
  /** The versions of macOS that look different. */
  readonly macos?: readonly ('12' | '13' | '15' | '26')[]
  /** Those of iOS, by the answers of the phone's guide. */
  readonly ios?: readonly ('17' | '18')[]
  /** The two ways Thunderbird adds an account. */
  readonly look?: readonly ('hub' | 'tab')[]
}

/** Screens as a step would show them. One that isn't here has a ring around each of its parts. */
export const sampleFigures: { readonly [S in ScreenId]?: SampleFigure<S> } = {
  'generic-sign-in': { shows: 'A control panel, signing in.', marks: [['sign-in', 'Click Sign in.']] },
  'generic-servers': {
    shows: 'A control panel, the mail settings.',
    marks: [
      ['imap-host', 'Incoming server'],
      ['imap-port', 'Incoming port'],
      ['imap-login', 'Incoming user name'],
      ['smtp-host', 'Outgoing server'],
      ['smtp-port', 'Outgoing port'],
      ['smtp-login', 'Outgoing user name'],
    ],
  },
  'panel-signed-in': { shows: 'The Control Panel after signing in.', marks: [['my-settings', 'Click My Settings.']] },
  'panel-home': {
    shows: 'The settings page of the Control Panel.',
    marks: [['smtp-auth-relay', 'Press SMTP Auth Relay on the left.']],
  },
  'panel-servers': {
    shows: 'The page of SMTP Auth Relay with the values of both servers.',
    marks: [
      ['imap-eye', 'The eye of the inbound (IMAP) password.'],
      ['smtp-eye', 'The eye of the outbound (SMTP) password.'],
    ],
  },
  'panel-imap-password': {
    shows: 'After the eye: a sentence says which password it is.',
    marks: [['password', 'Your Control Panel password is the inbound (IMAP) password.']],
  },
  'panel-imap-shown': {
    shows: 'After the eye: the inbound (IMAP) password.',
    marks: [['copy', 'Copies the password.']],
  },
  'panel-smtp-shown': {
    shows: 'After the terms: the outbound (SMTP) password.',
    marks: [['copy', 'Copies the password.']],
  },
  'panel-set-password': {
    shows: 'The window Set Password.',
    marks: [
      ['password', 'Type a new password.'],
      ['again', 'Type it again.'],
      ['save', 'Press Save.'],
    ],
  },
  'panel-terms': { shows: 'The window Terms Of Service.', marks: [['agree', 'Press I agree.']] },
  'mail-menu': {
    shows: 'The menu Mail, open.',
    marks: [
      ['mail', 'Press Mail in the menu bar.'],
      ['settings', 'Choose Settings or Preferences.'],
    ],
    macos: ['12', '15', '26'],
  },
  'accounts-window': {
    shows: 'The settings of Mail at Accounts.',
    marks: [
      ['accounts', 'Press Accounts.'],
      ['add', 'Press + at the bottom left.'],
    ],
  },
  'account-type': {
    shows: 'The sheet Choose a Mail account provider.',
    marks: [
      ['other', 'Choose Other Mail Account.'],
      ['continue', 'Press Continue.'],
    ],
  },
  'add-account': {
    shows: 'The sheet Add a Mail account.',
    marks: [
      ['name', 'Your full name.'],
      ['email', 'Your email address.'],
      ['password', 'Your inbound (IMAP) password.'],
      ['sign-in', 'Press Sign In.'],
    ],
  },
  'add-account-error': {
    shows: 'The sheet has grown, with a red message.',
    marks: [['message', 'This message is expected.']],
  },
  'mail-servers': {
    shows: 'The sheet with the servers filled in.',
    marks: [
      ['user-name', 'Your inbound (IMAP) login.'],
      ['account-type', 'IMAP.'],
      ['incoming', 'The inbound (IMAP) server name.'],
      ['outgoing', 'The outbound (SMTP) server name.'],
      ['sign-in', 'Press Sign In.'],
    ],
  },
  'mail-servers-next': {
    shows: 'The same message a second time; the blue button says Next.',
    marks: [
      ['message', 'This message is expected.'],
      ['next', 'Press Next.'],
    ],
  },
  'select-apps': {
    shows: 'The sheet that asks for the apps, as Mail opens it.',
    marks: [['notes', 'Uncheck Notes.']],
    crosses: ['mail'],
  },
  'select-apps-mail-only': {
    shows: 'The same sheet, Notes unchecked.',
    marks: [['done', 'Click Done.']],
  },
  'server-settings': {
    shows: 'Server Settings of the new account.',
    marks: [
      ['account', 'The new account.'],
      ['tab', 'Server Settings.'],
      ['imap-user', 'The inbound (IMAP) login.'],
      ['imap-password', 'The inbound (IMAP) password.'],
      ['imap-host', 'The inbound (IMAP) server name.'],
      ['smtp-account', 'The new account.'],
      ['smtp-user', 'The outbound (SMTP) login.'],
      ['smtp-password', 'The outbound (SMTP) password.'],
      ['smtp-host', 'The outbound (SMTP) server name.'],
      ['save', 'Press Save.'],
    ],
    crosses: ['imap-automatic', 'smtp-automatic'],
  },
  'close-window': { shows: 'The settings window.', marks: [['close', 'Press the red button.']] },
  'compose-other-account': {
    shows: 'A new message from the account used so far.',
    marks: [['from', 'Click the address next to From.']],
  },
  compose: { shows: 'A new message.', marks: [['from', 'Press the address beside From.']] },
  'from-menu': { shows: 'The menu of From, open.', marks: [['new-account', 'Choose the new account.']] },
  'profile-notice': {
    shows: 'A notice at the top right.',
    marks: [['notice', 'Press the notice.']],
    macos: ['12', '15'],
  },
  'profile-pane': {
    shows: 'Where the profiles are.',
    marks: [
      ['sidebar', 'Go here first.'],
      ['profiles', 'Open the profiles.'],
    ],
    macos: ['12', '13', '15', '26'],
  },
  'profile-list': {
    shows: 'The list of profiles.',
    marks: [['profile', 'Double-click the profile.']],
    macos: ['12', '13', '15', '26'],
  },
  'profile-settings': {
    shows: 'The sheet that asks for the rest.',
    marks: [
      ['description', 'The account description.'],
      ['name', 'Your full name.'],
      ['password', 'The inbound (IMAP) password.'],
      ['install', 'Press Install.'],
    ],
    macos: ['12', '15'],
  },
  'ios-settings': { shows: 'Settings of an iPhone.', marks: [['mail', 'Tap Mail.']] },
  'ios-settings-apps': { shows: 'Settings of an iPhone, their end.', marks: [['apps', 'Tap Apps.']] },
  'ios-apps': { shows: 'The apps in the settings.', marks: [['mail', 'Tap Mail.']] },
  'ios-mail': { shows: 'The settings of Mail.', marks: [['accounts', 'Tap Accounts.']], ios: ['17', '18'] },
  'ios-accounts': { shows: 'The accounts.', marks: [['add', 'Tap Add Account.']] },
  'ios-account-types': { shows: 'The list of companies.', marks: [['other', 'Tap Other.']] },
  'ios-add-mail': { shows: 'Kinds of accounts.', marks: [['add', 'Tap Add Mail Account.']] },
  'ios-new-account': {
    shows: 'A new account.',
    marks: [
      ['name', 'Your full name.'],
      ['email', 'Your email address.'],
      ['password', 'Your inbound (IMAP) password.'],
      ['description', 'A name for the account.'],
      ['next', 'Tap Next.'],
    ],
  },
  'ios-servers': {
    shows: 'A new account, with its servers.',
    marks: [
      ['imap', 'IMAP.'],
      ['imap-host', 'The inbound (IMAP) server name.'],
      ['imap-user', 'The inbound (IMAP) login.'],
      ['imap-password', 'The inbound (IMAP) password.'],
      ['smtp-host', 'The outbound (SMTP) server name.'],
      ['smtp-user', 'The outbound (SMTP) login.'],
      ['smtp-password', 'The outbound (SMTP) password.'],
      ['next', 'Tap Next.'],
    ],
  },
  'ios-verifying': { shows: 'The phone tries the servers.', marks: [['title', 'Wait.']] },
  'ios-alert-ssl': { shows: 'A question about SSL.', marks: [['no', 'Tap No.']], crosses: ['yes'] },
  'ios-alert-identity': {
    shows: 'A warning about a server.',
    marks: [['cancel', 'Tap Cancel.']],
    crosses: ['continue'],
  },
  'ios-select-apps': {
    shows: 'What the account is for, as the phone opens it.',
    marks: [['notes', 'Turn Notes off.']],
    crosses: ['mail'],
  },
  'ios-select-apps-mail-only': { shows: 'The same, Notes off.', marks: [['save', 'Tap Save.']] },
  'ios-compose-folded': { shows: 'A new message.', marks: [['from', 'Tap the line.']] },
  'ios-compose-unfolded': { shows: 'A new message, its lines unfolded.', marks: [['from', 'Tap From.']] },
  'ios-from-menu': {
    shows: 'The menu of From.',
    marks: [['new-account', 'Choose the new account.']],
    crosses: ['hide'],
  },
  'ios-compose': {
    shows: 'A new message from the new account.',
    marks: [
      ['from', 'The new address.'],
      ['send', 'Send it.'],
    ],
  },
  'ios-profile-allow': { shows: 'Safari asks.', marks: [['allow', 'Tap Allow.']] },
  'ios-profile-downloaded': { shows: 'The top of the settings.', marks: [['downloaded', 'Tap Profile Downloaded.']] },
  'ios-profile-install': { shows: 'The profile.', marks: [['install', 'Tap Install.']] },
  'ios-profile-warning': { shows: 'A warning.', marks: [['install', 'Tap Install.']] },
  'thunderbird-incoming': {
    shows: 'The incoming server in Thunderbird.',
    marks: [
      ['protocol', 'Choose IMAP.'],
      ['host', 'Hostname'],
      ['port', 'Port'],
      ['security', 'Choose STARTTLS.'],
      ['authentication', 'Choose Normal password.'],
      ['user', 'Username'],
    ],
    look: ['hub', 'tab'],
  },
  'thunderbird-outgoing': {
    shows: 'The outgoing server in Thunderbird.',
    marks: [
      ['host', 'Hostname'],
      ['port', 'Port'],
      ['security', 'Choose STARTTLS.'],
      ['authentication', 'Choose Normal password.'],
      ['user', 'Username'],
      ['test', 'Test it.'],
      ['continue', 'Go on.'],
    ],
    look: ['hub', 'tab'],
  },
}
