import type { ProfileProblem, ProfileTexts } from '#model/profile.ts'

/** What the profile says of itself while it is installed: the same for every guide and provider. */
export const profileTexts = {
  profileName: '{provider} mail for {emailAddress}',
  profileDescription:
    'Adds the mail account {emailAddress} to Mail on this Mac. Mail comes in from {imapHost} and goes out through {smtpHost}. There is no password in this profile: your Mac or Mail asks you for the two passwords. If you remove the profile, the account goes too.',
  accountName: 'Mail account {emailAddress}',
  accountDescription:
    'Incoming: {imapHost}, port {imapPort}, user name {imapLogin}. Outgoing: {smtpHost}, port {smtpPort}, user name {smtpLogin}. Both connections are protected with TLS.',
  organization: '{provider}',
} as const satisfies ProfileTexts

/**
 * Why there is no profile yet, and what to do. `{field}` is the field's name inside a sentence, `{limit}` a number of
 * bytes, `{key}` the name Apple gives the entry of the file.
 */
export const profileProblems = {
  missing: 'The {field} is missing.',
  'control-character': 'There is a line break or another control character in the {field}. Please type it again.',
  'invisible-character':
    'There is a character you cannot see in the {field}, probably from copying. Please type it again.',
  'broken-character': 'There is a broken character in the {field}. Please type it again.',
  'outer-space': 'There is a space before or after the {field}. Please take it off.',
  'too-long': 'The {field} is too long for a profile. The most is {limit} bytes, which is {limit} plain letters.',
  'not-a-host': 'The {field} does not look like the name of a server. An example is mail.example.org.',
  'not-a-port': 'The {field} must be a whole number from 1 to 65535.',
  'not-an-address': 'The {field} does not look like one email address. An example is you@example.org.',
  'value-fails-check':
    'The finished file was checked, and the {field} did not come out right ({key}). Please look at the {field} again.',
  'file-fails-check':
    'The finished file did not pass our check ({key}), so it is not offered. It is our fault, not yours. Please use the step-by-step guide.',
} as const satisfies Readonly<Record<ProfileProblem['kind'], string>>
