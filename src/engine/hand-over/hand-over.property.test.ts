import * as fc from 'fast-check'
import { expect, it, vi } from 'vitest'
import { harbor } from '#testing/fixture/provider.ts'
import { mailroute } from '#content/providers/mailroute/provider.ts'
import { checkValue } from '#engine/values/check-value.ts'
import { effectiveValues } from '#engine/values/effective-values.ts'
import { isPlain, plainFields } from '#engine/values/fields.ts'
import { hasPasswordShape, looksLikePassword } from '#engine/values/password-shape.ts'
import type { FieldId, PlainFieldId, TypedValues } from '#model/field.ts'
import type { Provider } from '#model/provider.ts'
import { pack } from './pack.ts'
import { readHandOver, type HandOverReading } from './read-hand-over.ts'
import { writeHandOver } from './write-hand-over.ts'
import { runs } from '#testing/every.ts'

// Thousands of cases on a busy machine: slow is not wrong.
vi.setConfig({ testTimeout: 120_000 })

const sending: Provider = { ...harbor, account: { credentials: 'smtp', smtp: harbor.account.smtp } }
const knowing: Provider = { ...mailroute, known: { imap: { hosts: ['imap2.mailroute.net'] } } }
/** By name: a failing case shows it. */
const providers = { mailroute, harbor, sending, knowing } satisfies Readonly<Record<string, Provider>>
const anyProvider = fc.constantFrom<keyof typeof providers>('mailroute', 'harbor', 'sending', 'knowing')

const hostsOf = ({ account, known }: Provider) => [
  account.smtp.host,
  ...(account.credentials === 'smtp' ? [] : [account.imap.host]),
  ...(known?.imap?.hosts ?? []),
  ...(known?.smtp?.hosts ?? []),
]

const letters = fc.string({ unit: 'binary', maxLength: 30 })
const password = fc.oneof(
  fc.string({ unit: 'grapheme-ascii', minLength: 8, maxLength: 20 }).filter((text) => hasPasswordShape(text.trim())),
  fc.constantFrom('Fern-4711-Inbound', 'abcd efgh ijkl mnop', 'P@ssw0rd!2024', 'xk9mp2vq7w3lt'),
)
const right: Readonly<Record<PlainFieldId, fc.Arbitrary<string>>> = {
  fullName: fc.constantFrom('Ada Example', 'מריה דוגמה', '山田太郎', 'O’Neill & Sons <x>'),
  emailAddress: fc.constantFrom('you@example.org', 'ada.example+tag@mail.example.com', 'you@bücher.example'),
  accountDescription: fc.constantFrom('Office', 'MailRoute outbound email', 'Büro ✉'),
  imapHost: fc.constantFrom(...hostsOf(mailroute), ...hostsOf(harbor), 'imap2.mailroute.net'),
  imapPort: fc.integer({ min: 1, max: 65_535 }).map(String),
  imapLogin: fc.constantFrom('you@example.org', 'relay-4711', 'ada'),
  smtpHost: fc.constantFrom(...hostsOf(mailroute), ...hostsOf(harbor)),
  smtpPort: fc.integer({ min: 1, max: 65_535 }).map(String),
  smtpLogin: fc.constantFrom('you@example.org', 'out-4711', 'ada'),
}
const foreign = fc.oneof(fc.domain(), fc.ipV4(), fc.ipV6(), fc.constantFrom('localhost', 'imap.mailroute.net.example'))
const typed: fc.Arbitrary<TypedValues> = fc
  .record(right, { requiredKeys: [] })
  .map((values) => Object.fromEntries(Object.entries(values).filter(([, value]) => value !== '')))
const line = fc.oneof(...Object.values(right), foreign, password, letters, fc.constant(''))
const answers = fc.oneof(
  letters,
  fc.constantFrom('service=mems', 'service=hosted&macos=15', 'berth=south', '__proto__=x', '=&&='),
)
const questionsOf = (provider: Provider) => provider.questions

/** Nothing but what may come out does. */
function expectSafe(reading: HandOverReading, provider: Provider) {
  if (reading.state !== 'read') return expect(Object.keys(reading)).toEqual(['state'])
  const own = hostsOf(provider)
  for (const [name, value] of Object.entries(reading.values)) {
    const field = name as PlainFieldId
    expect(isPlain(field)).toBe(true)
    expect(checkValue(field, value)).toMatchObject({ state: 'ok', value })
    expect(looksLikePassword(field, value)).toBe(false)
    if (field.endsWith('Host')) expect(own).toContain(value)
    if (field === 'accountDescription') expect(hasPasswordShape(value)).toBe(false)
  }
  for (const [name, host] of Object.entries(reading.foreign)) {
    expect(name.endsWith('Host')).toBe(true)
    expect(checkValue('smtpHost', host).state).toBe('ok')
    expect(looksLikePassword('smtpHost', host)).toBe(false)
  }
  expect(reading.left.every(({ field }) => isPlain(field))).toBe(true)
  for (const [question, answer] of Object.entries(reading.answers))
    expect(
      provider.questions.some(({ id, answers: all }) => id === question && all.some((one) => one.id === answer)),
    ).toBe(true)
}

it('what is written comes back, in a short address', () => {
  fc.assert(
    fc.property(anyProvider, typed, fc.subarray<FieldId>([...plainFields]), (name, values, asked) => {
      const provider: Provider = providers[name]
      const fields = new Set(asked)
      const effective = effectiveValues(provider, values)
      const guide = { provider, fields, questions: questionsOf(provider) }
      const { text, carried, left } = writeHandOver(effective, { service: 'mems', berth: 'south' }, guide)
      expect(text.length).toBeLessThanOrEqual(297)
      expect([...carried, ...left].every((field) => fields.has(field))).toBe(true)
      const reading = readHandOver(text, provider, questionsOf(provider))
      expectSafe(reading, provider)
      if (reading.state !== 'read') return expect(text).toBe('')
      expect(Object.keys(reading.values).toSorted()).toEqual([...carried].toSorted())
      expect({ ...reading, values: {}, answers: {} }).toEqual({
        state: 'read',
        values: {},
        foreign: {},
        left: [],
        answers: {},
        hasUnknownAnswers: false,
      })
      // With it, another browser has what this one has.
      const there = effectiveValues(provider, reading.values)
      for (const field of carried) expect(there[field]).toBe(effective[field])
    }),
    { numRuns: runs(3000) },
  )
})

it('whoever wrote the lines, no server of others and no password comes out', () => {
  fc.assert(
    fc.property(anyProvider, fc.array(line, { minLength: 9, maxLength: 9 }), answers, (name, lines, last) => {
      const provider: Provider = providers[name]
      // Half a character is in no address.
      const whole = [...lines, last].map((text) => text.replaceAll(/\p{Cs}/gu, ''))
      const reading = readHandOver(pack(whole), provider, questionsOf(provider))
      expectSafe(reading, provider)
    }),
    { numRuns: runs(4000) },
  )
})

const noise = fc.oneof(
  letters,
  fc.string({ maxLength: 400 }),
  fc.stringMatching(/^[12]?[\w-]{0,60}$/),
  fc
    .array(fc.constantFrom('1', '3D', '%3D', '%', '%2', '=', '\r\n', '> ', '-', '_', '.', '\ud800', '#v=', 'AAAA'), {
      maxLength: 20,
    })
    .map((parts) => parts.join('')),
)

it('whatever comes in, nothing throws, and nothing comes out that was not put in', () => {
  const change = fc.record({ at: fc.nat(), length: fc.nat(3), put: noise })
  const mutated = fc.tuple(typed, fc.array(change, { minLength: 1, maxLength: 3 })).map(([values, changes]) => {
    const sent = pack(plainFields.map((field) => values[field] ?? ''))
    return changes.reduce((text, { at, length, put }) => {
      const start = at % (text.length + 1)
      return text.slice(0, start) + put + text.slice(start + length)
    }, sent)
  })
  fc.assert(
    fc.property(anyProvider, fc.oneof(noise, mutated), (name, raw) => {
      const provider: Provider = providers[name]
      expectSafe(readHandOver(raw, provider, questionsOf(provider)), provider)
    }),
    { numRuns: runs(4000) },
  )
})
