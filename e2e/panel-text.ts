/** What a person types in who has the account of `panelText`. Nothing in it is a default of the provider. */
export const panelAccount = {
  'Email address': 'you@example.org',
  'Inbound (IMAP) server name': 'imap.example.org',
  'Inbound (IMAP) server port': '993',
  'Inbound (IMAP) login': 'you-inbound@example.org',
  'Outbound (SMTP) server name': 'smtp.example.org',
  'Outbound (SMTP) server port': '2525',
  'Outbound (SMTP) login': 'you-outbound@example.org',
} as const

/** The whole page of the Control Panel as a browser copies it: menus, headings, values, and stars for the passwords. */
export const panelText = `Settings
Info
SMTP Auth Relay
Allow & Block
by Sender
by Subject
new
by Header
new
by IP/Server
new
Content Filter
Anti-Virus
Anti-Spam
Anti-Phishing
Banned File Types
Message Size
End-User Email Relay - SMTP Authentication
About this service. Terms of Service.
More about it at https://support.example.org/articles/1
Email Client Settings
For your email client.
Note: The logins and passwords for your Inbound (IMAP) Server and your Outbound (SMTP) Server may be different.

Inbound (IMAP) Server Configuration:
Server Name\timap.example.org
Server Port\t993

Login\tyou-inbound@example.org
password\t******

Outbound (SMTP) Server Configuration:
Server Name\tsmtp.example.org
Server Port\t2525

Login\tyou-outbound@example.org
Password\t******

Generate New Password
`
