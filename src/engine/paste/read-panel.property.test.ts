import * as fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import type { PanelPaste } from '#model/provider.ts'
import { isMask } from '#engine/values/characters.ts'
import { checkValue } from '#engine/values/check-value.ts'
import { readPanel } from './read-panel.ts'
import { runs } from '#testing/every.ts'

// Thousands of cases on a busy machine: slow is not wrong.
vi.setConfig({ testTimeout: 60_000 })

const paste: PanelPaste = {
  headings: { imap: 'Inbound (IMAP) Server Configuration', smtp: 'Outbound (SMTP) Server Configuration' },
  labels: { Host: 'Server Name', Port: 'Server Port', Login: 'Login', Password: 'Password' },
  notPasswords: ['Control Panel Password'],
  account: 'Email Account',
}

const label = fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/)
const host = fc.array(label, { minLength: 2, maxLength: 4 }).map((labels) => labels.join('.'))
const address = fc
  .tuple(fc.stringMatching(/^[a-z][a-z0-9+_]{0,9}$/), host)
  .map(([local, domain]) => `${local}@${domain}`)
const passwordCharacters = 'abcXYZ0189!"#$%&\'()*+,-./:;<=>?@[]^_`{|}~é€'.split('')
const password = fc
  .string({ unit: fc.constantFrom(...passwordCharacters), minLength: 6, maxLength: 24 })
  .filter((text) => !isMask(text.slice(0, 4)) && checkValue('imapPort', text).state === 'bad')
const shownPassword = fc.oneof(
  password.map((text) => ({ shown: text, secret: text })),
  fc
    .constantFrom('******', '••••••', 'Use your Example Control Panel Password')
    .map((shown) => ({ shown, secret: undefined })),
)
const server = fc.record({
  host,
  port: fc.integer({ min: 1, max: 65_535 }).map(String),
  login: address,
  password: shownPassword,
})

interface Account {
  readonly imap: typeof server extends fc.Arbitrary<infer T> ? T : never
  readonly smtp: Account['imap']
}

function block(
  heading: string,
  { host: name, port, login, password: { shown } }: Account['imap'],
  between: string,
  end: string,
) {
  const rows = [
    ['Server Name', name],
    ['Server Port', port],
    ['Login', login],
    ['Password', shown],
  ]
  return `${heading}:${end}${rows.map((row) => row.join(between)).join(end)}${end}`
}

function page({ imap, smtp }: Account, between: string, end: string) {
  return block(paste.headings.imap, imap, between, end) + block(paste.headings.smtp, smtp, between, end)
}

function valuesOf({ imap, smtp }: Account) {
  const ofImap = { imapHost: imap.host, imapPort: imap.port, imapLogin: imap.login }
  return { ...ofImap, smtpHost: smtp.host, smtpPort: smtp.port, smtpLogin: smtp.login }
}

const account = fc.record({ imap: server, smtp: server })

describe('readPanel of any page', () => {
  it('takes every value and every shown password, however label and value are separated', () => {
    const between = fc.constantFrom('\t', '\n', '\n\n', ' \t ', '   ', ': ', '\u00a0\u00a0')
    const end = fc.constantFrom('\n', '\r\n', '\r', '\n\n', ' \n')
    fc.assert(
      fc.property(account, between, end, (accounts, separator, lineEnd) => {
        const reading = readPanel(
          `Some text${lineEnd}${page(accounts, separator, lineEnd)}Generate New Password`,
          paste,
        )
        expect(Object.fromEntries(reading.taken.map(({ field, value }) => [field, value]))).toEqual(valuesOf(accounts))
        const { imap, smtp } = accounts
        const secrets = { imapPassword: imap.password.secret, smtpPassword: smtp.password.secret }
        expect(Object.fromEntries(reading.secrets.map(({ field, text }) => [field, text]))).toEqual(
          Object.fromEntries(Object.entries(secrets).filter(([, text]) => text !== undefined)),
        )
        expect(reading.missing).toEqual([])
      }),
      { numRuns: 2000 },
    )
  })

  it('takes nothing wrong out of a page in one row', () => {
    const between = fc.constantFrom('', ' ')
    fc.assert(
      fc.property(account, between, between, (accounts, separator, lineEnd) => {
        const reading = readPanel(`${page(accounts, separator, lineEnd)}Generate New Password`, paste)
        expect(Object.fromEntries(reading.taken.map(({ field, value }) => [field, value]))).toEqual(valuesOf(accounts))
        for (const { field, text } of reading.secrets)
          expect(text).toBe(accounts[field === 'imapPassword' ? 'imap' : 'smtp'].password.secret)
      }),
      { numRuns: 2000 },
    )
  })

  it('takes nothing of the other server out of a part of the page', () => {
    fc.assert(
      fc.property(account, fc.nat(), fc.nat(), (accounts, from, to) => {
        const whole = page(accounts, '\t', '\n')
        const text = whole.slice(from % whole.length, to % (whole.length + 1))
        const reading = readPanel(text, paste)
        const values: Readonly<Record<string, string>> = valuesOf(accounts)
        // The end of the selection may cut the last value short.
        for (const { field, value } of reading.taken) expect(values[field]?.startsWith(value)).toBe(true)
        for (const { field, text: secret } of reading.secrets)
          expect(accounts[field === 'imapPassword' ? 'imap' : 'smtp'].password.shown.startsWith(secret)).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('readPanel of any text', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      ...Object.values(paste.headings),
      ...Object.values(paste.labels),
      'Email Account',
      ':',
      '\t',
      '\n',
      ' ',
    ),
    fc.constantFrom(
      'imap.example.net',
      '143',
      'you@example.org',
      '******',
      '••••',
      'aB3$xyz',
      'Control Panel Password',
    ),
    fc.constantFrom('\r', '"', '\u00a0', '\u200b', '[copy]', 'Copy', '📋', 'password', '>', 'Generate New Password'),
    fc.string({ unit: 'binary', maxLength: 10 }),
  )
  const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''))

  it('never throws, takes only what checks, and never a mask or the sentence in place of a password', () => {
    fc.assert(
      fc.property(text, (pasted) => {
        const reading = readPanel(pasted, paste)
        for (const { field, value } of reading.taken)
          expect(checkValue(field, value)).toMatchObject({ state: 'ok', value })
        for (const { text: secret } of reading.secrets) {
          expect(isMask(secret)).toBe(false)
          expect(secret).not.toMatch(/control panel password|\s/i)
          expect(pasted.replaceAll(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')).toContain(secret)
        }
        const fields = [...reading.taken, ...reading.secrets, ...reading.left].map(({ field }) => field)
        expect(new Set(fields).size).toBe(fields.length)
        expect(fields.filter((field) => reading.missing.includes(field))).toEqual([])
        if (reading.state !== 'read') expect(fields).toEqual([])
      }),
      { numRuns: runs(5000) },
    )
  })

  it.each([
    ['headings', `${paste.headings.imap}:\n`],
    ['rows', 'Server Name\timap.example.net\n'],
    ['labels', 'Password '],
    ['accounts', 'Email Account: '],
    ['icons', '📋 [copy] '],
    ['spaces', ' '],
    ['empty lines', '\n'],
    ['one row', `${paste.headings.imap}:Server NameServer PortLogin`],
  ])('reads 200,000 characters of %s', (_name, part) => {
    const start = `${paste.headings.imap}\nServer Name `
    const long = start + part.repeat(Math.floor((200_000 - start.length) / part.length))
    expect(readPanel(long, paste).secrets).toEqual([])
  })
})
