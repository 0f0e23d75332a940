/** The labels of a control panel that nobody has drawn: plain words that most panels use. */
export const genericPanelWords = {
  signIn: 'Sign in',
  email: 'Email address',
  password: 'Password',
  settings: 'Mail settings',
  servers: { imap: 'Incoming mail (IMAP)', smtp: 'Outgoing mail (SMTP)' },
  lines: { host: 'Server', port: 'Port', login: 'User name', password: 'Password' },
} as const
