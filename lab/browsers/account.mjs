/** What the person of the journey types in, by public name, and on which step. */
export const typed = {
  'sign-in': { 'Full name': 'Ada Example', 'Email address': 'you@example.org' },
  'inbound-password': { 'Inbound (IMAP) password': 'Fern-4711-Inbound' },
  'outbound-password': { 'Outbound (SMTP) password': ' Quarz "0815" Outbound ' },
}

export const passwords = [
  typed['inbound-password']['Inbound (IMAP) password'],
  typed['outbound-password']['Outbound (SMTP) password'],
]

/** What the step “server-settings” must give out, by the names of its copy buttons. */
export const values = {
  'inbound (IMAP) login': 'you@example.org',
  'inbound (IMAP) password': passwords[0] ?? '',
  'inbound (IMAP) server name': 'imap.mailroute.net',
  'outbound (SMTP) login': 'you@example.org',
  'outbound (SMTP) password': passwords[1] ?? '',
  'outbound (SMTP) server name': 'smtpauth.mailroute.net',
  'inbound (IMAP) server port': '143',
  'outbound (SMTP) server port': '587',
}
