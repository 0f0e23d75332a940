import type { Carrier } from '#model/step.ts'

/** What a page says of what it makes for a mail program. `{file}` and `{field}` are filled in. */
export const carriedMessages = {
  codeName: 'QR code with your account, without passwords',
  /** Names the area that scrolls where a code is wider than the page. */
  codeArea: 'The code',
  code: 'Your name, your address, both servers and your user names are in it. Your passwords aren’t.',
  download: 'Download settings file',
  ready: 'File: {file}',
  downloaded: 'It’s probably in your Downloads now: {file}',
  file: 'Your passwords aren’t in it.',
  missing: 'The {field} is missing.',
  wrong: 'The {field} isn’t right yet.',
  ascii: 'Thunderbird on Android takes only plain letters in the {field}. Set it up by hand instead.',
  holdsPassword:
    'The {field} holds a password, or something that looks like one. Anyone could read it there. Enter what belongs there.',
  enter: 'Enter it',
  fix: 'Fix it',
} as const

/** Why it isn’t there yet. */
export const carriedNeeds = {
  'thunderbird-code': 'Before the code can be made',
  'thunderbird-file': 'Before the file can be made',
} as const satisfies Readonly<Record<Carrier, string>>
