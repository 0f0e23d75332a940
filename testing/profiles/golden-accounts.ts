import type { Values } from '#model/field.ts'
import type { ProfileTexts } from '#model/profile.ts'
import type { ProfileInput } from '#outputs/mobileconfig/compose-profile.ts'

const texts: ProfileTexts = {
  profileName: '{provider} mail for {emailAddress}',
  profileDescription: 'Adds the account {emailAddress} to Mail. In: {imapHost}. Out: {smtpHost}. No password inside.',
  accountName: 'Mail account {emailAddress}',
  accountDescription: 'In: {imapHost}:{imapPort}, {imapLogin}. Out: {smtpHost}:{smtpPort}, {smtpLogin}.',
  organization: '{provider}',
}

const provider = { id: 'mailroute', name: 'MailRoute', reverseDns: 'net.mailroute' }

const values: Values = {
  fullName: 'Your Name',
  emailAddress: 'you@example.org',
  accountDescription: 'MailRoute outbound email',
  imapHost: 'imap.mailroute.net',
  imapPort: '143',
  imapLogin: 'you@example.org',
  smtpHost: 'smtpauth.mailroute.net',
  smtpPort: '587',
  smtpLogin: 'you@example.org',
}

/** The account most people have. Tests change one value of it at a time. */
export const plainAccount: ProfileInput = { values, provider, texts, isOnePassword: false, device: 'mac' }

/** The same with some values changed. */
export function accountWith(changed: Partial<Values>): ProfileInput {
  return { ...plainAccount, values: { ...values, ...changed } }
}

/** Four labels of 63 and the dots between them: 255 octets, the longest name RFC 1123 lets a host have. */
export const longHost = [63, 63, 63, 63].map((length, index) => 'abcd'.charAt(index).repeat(length)).join('.')

/** Name of the golden file to the account it is made from. */
export const goldenAccounts: Readonly<Record<string, ProfileInput>> = {
  mailroute: plainAccount,
  'different-logins': accountWith({ imapLogin: 'you', smtpLogin: 'relay-4711' }),
  'other-ports': accountWith({ imapPort: '993', smtpPort: '2525' }),
  'lowest-and-highest-port': accountWith({ imapPort: '1', smtpPort: '65535' }),
  markup: accountWith({
    fullName: `A&B <C> "D" 'E' ]]> &amp; &#0; <!-- --> <![CDATA[`,
    accountDescription: '</string><key>IncomingPassword</key><string>x',
    emailAddress: "o'neill&sons@example.org",
    imapLogin: '<you>&"\']]>',
    smtpLogin: '{imapHost} $& $1 \\n %s',
  }),
  'beyond-ascii': accountWith({
    fullName: '👩🏽‍💻 Zoë Ångström e\u0301 𝒜 🏴󠁧󠁢󠁳󠁣󠁴󠁿',
    accountDescription: 'דואר \u200Fיוצא\u200E — بريد صادر — 郵件',
    emailAddress: 'grüße@bücher.example',
    imapLogin: 'grüße 📬',
    smtpLogin: 'שלום@example.org',
  }),
  iphone: { ...plainAccount, device: 'iphone' },
  'longest-host': accountWith({ imapHost: longHost, smtpHost: longHost }),
  'longest-texts': accountWith({
    fullName: '名'.repeat(332) + 'aa',
    accountDescription: 'x'.repeat(998),
    emailAddress: `${'y'.repeat(64)}@${'e'.repeat(63)}.${'f'.repeat(63)}.${'g'.repeat(57)}.org`,
    imapLogin: 'ü'.repeat(127) + 'u',
    smtpLogin: 'u'.repeat(255),
  }),
}
