import type { ProfileProblem, ProfileTexts } from '#model/profile.ts'

/** What the profile says of itself while it is installed: the same for every guide and provider. */
export const profileTexts = {
  profileName: '{provider} mail for {emailAddress}',
  profileDescription:
    'Adds the mail account {emailAddress} to {program} on this {system}. Mail comes in from {imapHost} and goes out through {smtpHost}. There’s no password in this profile. Your {system} or {program} will ask for it. If you remove the profile, the account goes, too.',
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
  'control-character': 'The {field} has a line break or another control character in it. Please type it again.',
  'invisible-character': 'The {field} has a character you can’t see, probably from copying. Please type it again.',
  'broken-character': 'The {field} has a broken character in it. Please type it again.',
  'outer-space': 'There’s a space before or after the {field}. Please remove it.',
  'too-long': 'The {field} is too long for a profile. It can have up to {limit} bytes, which is {limit} plain letters.',
  'not-a-host': 'The {field} doesn’t look like a server name. An example is mail.example.org.',
  'not-a-port': 'The {field} must be a whole number from 1 to 65535.',
  'not-an-address': 'The {field} doesn’t look like an email address. An example is you@example.org.',
  'value-fails-check':
    'We checked the finished file, and the {field} didn’t come out right ({key}). Please look at the {field} again.',
  'file-fails-check':
    'The finished file didn’t pass our check ({key}), so you can’t download it. It’s our fault, not yours. Please use the step-by-step guide.',
} as const satisfies Readonly<Record<ProfileProblem['kind'], string>>
