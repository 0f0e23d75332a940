/**
 * The words of MailRoute's Control Panel, as its pictures show them: English in every language of the guide. Another
 * provider's panel is another drawing.
 */
export const panelWords = {
  wordmark: 'MailRoute',
  address: 'admin.mailroute.net',
  top: ['My Quarantine', 'My Settings'],
  support: 'Support',
  account: 'Email Account:',
  menu: [
    { heading: 'Settings', entries: ['Info', 'SMTP Auth Relay'] },
    { heading: 'Allow & Block', entries: ['by Sender', 'by Subject', 'by Header', 'by IP/Server'] },
    {
      heading: 'Content Filter',
      entries: ['Anti-Virus', 'Anti-Spam', 'Anti-Phishing', 'Banned File Types', 'Message Size'],
    },
  ],
  page: 'SMTP Auth Relay',
  heading: 'End-User Email Relay - SMTP Authentication',
  settings: 'Email Client Settings',
  servers: {
    imap: 'Inbound (IMAP) Server Configuration:',
    smtp: 'Outbound (SMTP) Server Configuration:',
  },
  lines: { host: 'Server Name', port: 'Server Port', login: 'Login' },
  // The small p is the panel's own.
  password: { imap: 'password', smtp: 'Password' },
  hidden: '******',
  panelPassword: 'Use your MailRoute Control Panel Password',
  generate: 'Generate New Password',
  setPassword: {
    title: 'Set Password',
    text: 'Please set a password for the MailRoute Control Panel. This will also be your password for your Inbound (IMAP) Server Configuration.',
    password: 'Password',
    passwordHint: 'Enter a new password for this user.',
    again: 'Password (again)',
    againHint: 'Type it in again, please.',
    save: 'Save',
  },
  terms: { title: 'Terms Of Service', agree: 'I agree', disagree: 'I disagree' },
} as const
