import type { ProfileProblem } from '#model/profile.ts'

/** The shell's sentences on the page of the configuration profile. */
export const profileMessages = {
  onlyFor: 'This file is only for {system}.',
  otherDevice: 'For {system}, see {guide}.',
  byHand: 'On another device, enter the settings for any mail program by hand.',
  adviceTitle: 'Worth a second look',
  otherAddressTitle: 'Remove the old profile first',
  otherAddress:
    'The last profile you downloaded here was for {before}. This one is for another address, so your {system} adds a second account. If you installed the old one, remove it first.',
  otherAddressLink: 'How to remove it',
  about: 'about {minutes} minutes',
  summaryTitle: 'What the profile sets',
  incoming: 'Incoming mail (IMAP)',
  outgoing: 'Outgoing mail (SMTP)',
  you: 'You',
  names: { fullName: 'Full name', emailAddress: 'Email address', accountDescription: 'Account description' },
  server: 'Server',
  port: 'Port',
  login: 'User name',
  tls: 'TLS',
  tlsOn: 'always on',
  password: 'Password',
  passwordAsked: 'not in the file; your {system} asks for it',
  missing: 'missing',
  follows: 'your email address',
  fixTitle: 'Before you can download it',
  fixHint: 'You can’t change an installed profile’s servers later, so every value must be right now.',
  holdsPassword:
    'This field holds a password, or something that looks like one. Anyone could read it in the file. Type what belongs there.',
  fixLink: 'Fix it',
  enterLink: 'Enter it',
  download: 'Download profile',
  downloaded: 'The file is probably in your Downloads folder now: {file}',
  ready: 'Everything is filled in. File: {file}',
  installLink: 'Next: install it',
  nowReady: 'Everything is filled in. You can download the profile now.',
  beforeTitle: 'Before you install it',
  installTitle: 'Install it, step by step',
  doneTitle: 'Installed?',
  doneText: 'The profile did all the steps in “{phase}”. Now you only have to choose the account and send a test.',
  doneButton: 'It’s installed. Go on to {step}',
  afterTitle: 'Afterwards',
  manual: 'Prefer not to use a file?',
  manualLink: 'Set it up step by step',
} as const

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
