import { expect, it, test } from 'vitest'
import { mailroute } from '#content/providers/mailroute/provider.ts'
import { effectiveValues } from '#engine/values/effective-values.ts'
import { plainFields } from '#engine/values/fields.ts'
import type { FieldId, TypedValues } from '#model/field.ts'
import type { Provider } from '#model/provider.ts'
import type { Answers, Question } from '#model/question.ts'
import { offeredValues } from './offer.ts'
import { pack } from './pack.ts'
import { readHandOver } from './read-hand-over.ts'
import { writeHandOver } from './write-hand-over.ts'

const provider: Provider = { ...mailroute, known: { ...mailroute.known, smtp: { hosts: ['smtp2.mailroute.net'] } } }
const questions: readonly Question[] = mailroute.questions
const fields: ReadonlySet<FieldId> = new Set(plainFields)

const write = (typed: TypedValues, answers: Answers = {}) =>
  writeHandOver(effectiveValues(provider, typed), answers, { provider, fields, questions })
const read = (text: string) => readHandOver(text, provider, questions)
/** The lines of a link, as anybody may write them. */
const lines = (values: Partial<Record<number, string>>) =>
  pack(Array.from({ length: 10 }, (_, index) => values[index] ?? ''))
const nothing = { state: 'read', values: {}, foreign: {}, left: [], answers: {}, hasUnknownAnswers: false }

const usual = { emailAddress: 'you@example.org', fullName: 'Ada Example' } as const
const unlike = {
  ...usual,
  fullName: 'Ada Maximiliana Example-Sample',
  imapLogin: 'you-inbound@example.org',
  smtpLogin: 'you-outbound@example.org',
  imapPort: '993',
  smtpHost: 'smtp2.mailroute.net',
  smtpPort: '2525',
  accountDescription: 'Office',
} as const

test.for([
  ['a usual account', usual, 80],
  ['one that is like no other', unlike, 300],
] as const)('%s fits in an address and comes back', ([, typed, most]) => {
  const { text, left } = write(typed, { service: 'hosted' })
  expect(left).toEqual([])
  expect(`#v=${text}`).toMatch(/^#v=1[\w-]+$/)
  expect(`#v=${text}`.length, text).toBeLessThanOrEqual(most)
  expect(read(text)).toEqual({ ...nothing, values: typed, answers: { service: 'hosted' } })
})

it('writes nothing that is there by itself or follows from the address', () => {
  const start = effectiveValues(provider, usual)
  expect(write(start).carried).toEqual(['emailAddress', 'fullName'])
  expect(write(start, { service: 'unsure' }).text).toBe(write(usual).text)
  expect(write({}).text).toBe('')
  // What the guide does not ask for stays here.
  const own = writeHandOver(
    effectiveValues(provider, unlike),
    {},
    { provider, questions, fields: new Set(['fullName']) },
  )
  expect(own.carried).toEqual(['fullName'])
})

it('carries no password, no server of others and nothing that cannot be used', () => {
  const { carried, left } = write({
    emailAddress: 'you at example.org',
    fullName: 'Ada Example',
    imapLogin: 'Fern-4711-Inbound',
    accountDescription: 'Quarz-0815-Outbound',
    smtpHost: 'smtp.example.org',
    smtpPort: '99999',
  })
  expect(carried).toEqual(['fullName'])
  expect(left).toEqual(['emailAddress', 'imapLogin', 'smtpHost', 'smtpPort', 'accountDescription'])
})

test.for([
  [{ 1: 'Ada\u0007B' }, [{ field: 'fullName', reason: 'text-has-control' }]],
  [{ 0: 'you at example.org' }, [{ field: 'emailAddress', reason: 'address-no-at' }]],
  [{ 5: '70000' }, [{ field: 'imapPort', reason: 'port-out-of-range' }]],
  [{ 2: 'Fern-4711-Inbound' }, [{ field: 'imapLogin', reason: 'password' }]],
  [{ 8: 'Fern-4711-Inbound' }, [{ field: 'accountDescription', reason: 'password' }]],
  [{ 7: 'sunshine' }, [{ field: 'smtpPort', reason: 'password' }]],
] as const)('leaves out %o, and does not say what it was', ([given, left]) => {
  expect(read(lines(given))).toEqual({ ...nothing, left })
})

it('cleans as a field does', () => {
  expect(read(lines({ 0: ' you@example.org', 4: 'IMAP.MailRoute.net.', 5: '0143' }))).toEqual({
    ...nothing,
    values: { emailAddress: 'you@example.org', imapHost: 'imap.mailroute.net', imapPort: '143' },
  })
})

test.for([
  'imap.example.net',
  'imap.mailroute.net.example.net',
  'imap-mailroute.net',
  // Its own domain is not enough.
  'admin.mailroute.net',
  'imap.maiIroute.net',
  '192.0.2.7',
  'localhost',
])('a server that is not the provider’s is none of the values: %s', (host) => {
  const reading = read(lines({ 4: host, 6: host }))
  expect(reading).toEqual({ ...nothing, foreign: { imapHost: host.toLowerCase(), smtpHost: host.toLowerCase() } })
})

it('takes the answers it knows, and says that there were others', () => {
  expect(read(lines({ 9: 'service=mems&macos=15' }))).toEqual({
    ...nothing,
    answers: { service: 'mems' },
    hasUnknownAnswers: true,
  })
  expect(read(lines({ 9: '__proto__=mems&service=constructor' }))).toEqual({ ...nothing, hasUnknownAnswers: true })
})

/** What becomes of an address on its way. */
const damages = {
  'a period after it': (text: string) => `${text}.`,
  'a bracket and words after it': (text: string) => `${text}) Thanks,%20Ada`,
  'a bracket, coded, and a word after it': (text: string) => `${text}%3E%20Thanks`,
  'set in italics': (text: string) => `${text}_`,
  'an equals sign, coded for mail': (text: string) => `3D${text}`,
  'a line break within': (text: string) => `${text.slice(0, 20)}\r\n${text.slice(20)}`,
  'a line break within, coded': (text: string) => `${text.slice(0, 20)}%0D%0A%20${text.slice(20)}`,
  'a soft line break within': (text: string) => `${text.slice(0, 20)}=\r\n${text.slice(20)}`,
  'a soft line break whose end the browser took': (text: string) => `${text.slice(0, 20)}=${text.slice(20)}`,
  'a quoted line break': (text: string) => `${text.slice(0, 20)}\n> ${text.slice(20)}`,
  'spaces within': (text: string) => `${text.slice(0, 9)}%20${text.slice(9)}`,
  'the other base64': (text: string) => text.replaceAll('-', '+').replaceAll('_', '/'),
  'hyphens set as dashes': (text: string) => text.replaceAll('-', '–'),
  'coded twice': (text: string) => encodeURIComponent(encodeURIComponent(`${text}\n`)),
} as const

// Texts with hyphens and underscores in them, so that all of it has something to change.
const sent = ['Ada ~~~???', 'Ada >>>~~~', 'Ada Example'].map((fullName) => ({ ...usual, fullName }))

test.for(Object.entries(damages))('%s is mended', ([, damage]) => {
  for (const values of sent) expect(read(damage(write(values).text))).toEqual({ ...nothing, values })
})

it('says of what cannot be mended that it is damaged', () => {
  const { text } = write(usual)
  for (let end = 0; end < text.length; end += 1) expect(read(text.slice(0, end))).toEqual({ state: 'damaged' })
  for (const other of ['', 'x', '1', text.toLowerCase(), `1${text}`, text.replace('1', 'a'), '%', '\ud800'])
    expect(read(other), other).toEqual({ state: 'damaged' })
  expect(read(`2${text.slice(1)}`)).toEqual({ state: 'newer' })
  // More than is known is no text of ours, whatever its checksum.
  expect(read(pack([...Array.from({ length: 10 }, () => 'a@example.org'), 'password=1']))).toEqual({ state: 'damaged' })
})

test.for<readonly [string, TypedValues, TypedValues, ReturnType<typeof offeredValues>]>([
  [
    'nothing was there',
    usual,
    {},
    [
      { field: 'fullName', value: 'Ada Example', mine: '' },
      { field: 'emailAddress', value: 'you@example.org', mine: '' },
    ],
  ],
  ['all of it was there', { ...usual, imapPort: '143', smtpLogin: 'you@example.org' }, usual, []],
  [
    'another name was there',
    usual,
    { ...usual, fullName: 'Ada' },
    [{ field: 'fullName', value: 'Ada Example', mine: 'Ada' }],
  ],
  [
    'another address, and its login typed',
    { emailAddress: 'new@example.org' },
    { ...usual, smtpLogin: 'you@example.org' },
    [
      { field: 'emailAddress', value: 'new@example.org', mine: 'you@example.org' },
      { field: 'smtpLogin', value: 'new@example.org', mine: 'you@example.org' },
    ],
  ],
  [
    'the same address, and a login of its own',
    { emailAddress: 'you@example.org' },
    { ...usual, smtpLogin: 'relay-4711' },
    [],
  ],
])('what is offered where %s', ([, came, typed, offered]) => {
  expect(offeredValues(provider, came, typed)).toEqual(offered)
})
