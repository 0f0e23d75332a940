/**
 * The words on the drawn screens of Thunderbird for Android, as it writes them in this language. They are pictures of
 * words: where a text of the guide names one of them, it must be the same one.
 */
export const androidWords = {
  app: 'Thunderbird',
  welcome: { start: 'Get started', import: 'Import settings' },
  settings: {
    title: 'Settings',
    general: 'General settings',
    import: 'Import settings',
    export: 'Export settings',
    add: 'Add account',
    about: 'About',
    accounts: 'Accounts',
    misc: 'Miscellaneous',
  },
  import: {
    title: 'Import settings',
    already: 'Already using Thunderbird on desktop?',
    scan: 'Scan QR code',
    file: 'Select file',
    done: 'Done',
    button: 'Import',
    required: 'Password required',
    status: 'Please enter passwords',
    success: 'Imported successfully',
    statusSuccess: 'Settings successfully imported',
    ok: 'OK',
    later: 'Later',
    cancel: 'Cancel',
  },
  /** The phone's own list of files, with the one that this guide makes. */
  files: { title: 'Downloads', name: 'thunderbird-{address}.k9s' },
  passwords: {
    /** `{account}`: the name of the account. One sentence for two passwords, one for a single one. */
    intro: 'To be able to use the account "{account}" you need to provide the server passwords.',
    incoming: 'Incoming server password',
    outgoing: 'Outgoing server password',
    /** `{host}`: the name of the server. */
    server: 'Server name: {host}',
    same: 'Use same password for outgoing server',
  },
  setup: {
    email: 'Email address',
    notFound: 'Configuration Not Found',
    manual: 'Configure manually',
    next: 'Next',
    back: 'Back',
    finish: 'Finish',
    incoming: 'Incoming server settings',
    outgoing: 'Outgoing server settings',
    options: 'Account options',
    display: 'Display options',
    accountName: 'Account name',
    displayName: 'Display name',
    signature: 'Email signature',
  },
  server: {
    protocol: 'Protocol',
    imap: 'IMAP',
    host: 'Server',
    security: 'Security',
    securities: { starttls: 'StartTLS', tls: 'SSL/TLS' },
    port: 'Port',
    authentication: 'Authentication',
    normal: 'Normal password',
    user: 'Username',
    password: 'Password',
  },
  compose: {
    title: 'Compose',
    from: 'From',
    to: 'To',
    subject: 'Subject',
    text: 'Message text',
    choose: 'Choose sender',
  },
} as const
