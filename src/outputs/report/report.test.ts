import { array, assert, constantFrom, property, record, string, subarray, type Arbitrary } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fieldTextsFor } from '#words/field-names.ts'
import { messages } from '#words/messages.ts'
import { supportMessages } from '#words/support-messages.ts'
import { planGuide } from '#engine/plan/plan-guide.ts'
import { effectiveValues } from '#engine/values/effective-values.ts'
import { plainFields } from '#engine/values/fields.ts'
import type { PlainFieldId, Values } from '#model/field.ts'
import { fixtureGuide } from '#testing/fixture/guides.ts'
import { cleanMessage } from './clean-message.ts'
import { composeReport } from './compose-report.ts'
import { longestMailto, mailReport } from './mail-report.ts'
import { shareable, type ReportFacts, type Shareable } from './report.ts'
import { writeReport } from './write-report.ts'

const guide = fixtureGuide()
const fieldTexts = fieldTextsFor('two')

const words = {
  ...supportMessages.report,
  lang: 'en',
  icons: messages.icons,
  fields: fieldTexts,
}
const values: Values = {
  fullName: 'Ada Lovelace-Markovic',
  emailAddress: 'ada@society.example',
  accountDescription: 'Relay of the society',
  imapHost: 'in.example.net',
  imapPort: '1143',
  imapLogin: 'ada.in@society.example',
  smtpHost: 'out.example.net',
  smtpPort: '1587',
  smtpLogin: 'ada.out@society.example',
}
const facts: ReportFacts = {
  plan: planGuide(guide, { edition: 'old', berth: 'north' }),
  at: { kind: 'step', step: 'fill-form' },
  code: 'K4T 7PX',
  byLink: ['edition'],
  visited: ['Short version', 'open-dock', 'note-servers', 'fill-form', 'open-dock'],
  message: '',
  time: '2026-11-28 16:05 Europe/Berlin (UTC+01:00)',
  symptoms: planGuide(guide, {}).steps.flatMap((step) => (step.id === 'fill-form' ? step.symptoms : [])),
  link: 'https://guide.example.org/quill/fill-form?edition=old&berth=north',
  done: ['open-dock', 'note-servers', 'first-key', 'open-quill', 'gone-step'],
  symptom: 'form-gray',
  values,
  knownSecrets: ['imapPassword'],
  shared: [],
  withheld: [],
  browser: { browser: 'Safari 18.1', system: 'Mac' },
}
const text = (change: Partial<ReportFacts> = {}) => writeReport(composeReport({ ...facts, ...change }, words))

test('says where the person is, what they see and what is filled in', () => {
  expect(text({ message: 'Connection refused (61)', values: { ...values, smtpHost: 'out', smtpLogin: '' } }))
    .toBe(`Mail Setup Guide, Quill: stuck at step 6, Fill in the form

Guide: Quill with Harbor Post Evening Tide, version ${guide.version} of ${guide.changed}
Step: 6 of 8, Fill in the form
Link: https://guide.example.org/quill/fill-form?edition=old&berth=north
Place code: K4T 7PX
Shown for: berth: North pier and Quill: Quill 1 (by link)

I see: Connect is gray
The message says: Connection refused (61)
Marked as done: step 1–3 and 5 (4 of 8)
Looked at: Short version → step 1–2 → step 6 → step 1

Time: 2026-11-28 16:05 Europe/Berlin (UTC+01:00)
Browser: Safari 18.1
System: Mac

Filled in, looks right: full name, email address, account description, inbound (IMAP) server name, inbound (IMAP) server port, inbound (IMAP) login, and outbound (SMTP) server port
Filled in, looks wrong: outbound (SMTP) server name
Not filled in: outbound (SMTP) login
Passwords typed into the guide: inbound (IMAP) password

No password is in this report. Also left out: full name, email address, account description, server names, server ports, and logins.`)
})

test('says so when nothing is chosen, done, filled in or known', () => {
  const none = text({
    symptom: '',
    done: [],
    knownSecrets: [],
    values: Object.fromEntries(plainFields.map((field) => [field, ''])) as unknown as Values,
    browser: { browser: '', system: '' },
  })
  expect(none).toContain('I see: something that isn’t in the guide’s list\nMarked as done: no step')
  expect(none).toContain('Browser: not known\nSystem: not known')
  expect(none).toContain('Passwords typed into the guide: none')
  expect(none).not.toContain('Filled in')
})

test('with one password a login is one value', () => {
  const one = planGuide(fixtureGuide('one'), {})
  const report = writeReport(
    composeReport({ ...facts, plan: one, shared: ['logins'] }, { ...words, fields: fieldTextsFor('one') }),
  )
  expect(report).toContain('server port, login, outbound (SMTP) server name')
  expect(report).toContain('Passwords typed into the guide: password')
  expect(report).toContain('Login: ada.in')
  expect(report).not.toContain('ada.out')
})

const groups = Object.keys(shareable) as Shareable[]
const shownBy = (shared: readonly Shareable[]) => shared.flatMap((group): readonly PlainFieldId[] => shareable[group])

describe('holds only the values that were ticked', () => {
  test.each(groups.map((group) => [group]))('%s', (group) => {
    const report = text({ shared: [group] })
    for (const field of plainFields)
      if (shownBy([group]).includes(field)) expect(report).toContain(`${fieldTexts[field].name}: ${values[field]}`)
      else expect(report).not.toContain(values[field])
  })

  test('nothing ticked: not even the values the provider gives to everybody', () => {
    const given = effectiveValues(guide.provider, { emailAddress: 'ada@society.example' })
    const report = text({ values: given })
    for (const field of plainFields) if (given[field] !== '') expect(report, field).not.toContain(given[field])
  })

  // No word of the report has these letters together.
  const marked = string({ minLength: 1, maxLength: 40 }).map((tail) => `zqx${tail}`)
  const someValues = record(
    Object.fromEntries(plainFields.map((field) => [field, marked])) as Record<PlainFieldId, Arbitrary<string>>,
  )

  test('whatever the values and the step', () => {
    const step = constantFrom(...facts.plan.steps)
    assert(
      property(someValues, step, subarray(groups), (given, { id, symptoms }, shared) => {
        for (const symptom of ['', ...symptoms.map((each) => each.id)]) {
          const report = composeReport(
            { ...facts, at: { kind: 'step', step: id }, symptoms, symptom, values: given, shared },
            words,
          )
          const all = writeReport(report) + decodeURIComponent(mailReport(report, 'help@example.org', 'cut').address)
          const counted = all.split('zqx').length - 1
          if (shared.length === 0) expect(counted).toBe(0)
          const writable = shownBy(shared).filter((field) => !field.endsWith('Login') || given[field].includes('@'))
          expect(writeReport(report).split('zqx').length - 1).toBeLessThanOrEqual(
            writable.reduce((sum, field) => sum + given[field].split('zqx').length - 1, 0),
          )
        }
      }),
    )
  })

  test('a value that holds a password is left out though ticked', () => {
    const report = text({ shared: ['logins'], withheld: ['smtpLogin'] })
    expect(report).toContain('Inbound (IMAP) login: ada.in')
    expect(report).toContain(words.withheld.replace('{field}', fieldTexts.smtpLogin.name))
    expect(report).not.toContain('ada.out')
  })

  test('of a login without an @ only its length is written, and the promise says so', () => {
    const report = text({ shared: ['logins'], values: { ...values, smtpLogin: 'correct-horse-bat' } })
    expect(report).toContain('Outbound (SMTP) login: left out (17 characters, no @)')
    expect(report).toContain('server names, and server ports. Of a login without an @, only the length is here.')
    expect(report).not.toContain('horse')
  })

  test('a value that looks like a password is left out though nobody knows it as one', () => {
    const report = text({
      shared: ['logins', 'hosts'],
      values: { ...values, imapHost: 'Xk9qLw2zRt', imapLogin: 'Xk9@w.2q' },
    })
    expect(report).not.toMatch(/Xk9/)
  })

  test('a value cannot pass for a line of the report', () => {
    const report = text({ shared: ['hosts'], values: { ...values, imapHost: 'a\nPassword: b\u2028c\u202Ed' } })
    expect(report).toContain('Inbound (IMAP) server name: a Password: b c d\n')
  })

  test('a value cannot flood the report', () => {
    expect(text({ shared: ['hosts'], values: { ...values, imapHost: 'h'.repeat(5000) } }).length).toBeLessThan(1800)
  })
})

test('a page beside the steps is named by its title', () => {
  const report = text({ at: { kind: 'page', title: 'Short version' }, symptom: '', symptoms: [] })
  expect(report).toContain('Mail Setup Guide, Quill: stuck at “Short version”')
  expect(report).toContain('\nPage: Short version\nLink: ')
  expect(report).not.toContain('Step:')
})

describe('the words of a message', () => {
  const known = ['zqx-Secret 1', 'tiny1', 'Passw0rd!extra']
  // As the memory of the page tells: the whole text, or a long one inside it.
  const isPassword = (typed: string) =>
    known.some((each) => each === typed || (each.length >= 8 && typed.includes(each)))
  const clean = (typed: string) => cleanMessage(typed, isPassword, '[left out]')

  test.each([
    ['Unable to verify account name or password.', undefined],
    ['The server “smtpauth.mailroute.net” refused port 587 (0x800CCC0E).', undefined],
    ['554 5.7.1 Policy Rejection: IMAP you@example.org', undefined],
    ['Couldn’t log in! (Username/Password?)', undefined],
    ['', undefined],
    ['wrong password tiny1 it says', 'wrong password [left out] it says'],
    ['it says “tiny1”.', 'it says [left out]'],
    ['my password is zqx-Secret 1 and', '[left out]'],
    ['I typed Passw0rd!extra', 'I typed [left out]'],
    ['I typed Tr0ub4dor&3xx', 'I typed [left out]'],
    ['abcd efgh ijkl mnop', '[left out]'],
    ['two\nlines\u202E', 'two lines'],
  ])('%j', (typed, expected) => {
    expect(clean(typed)).toEqual({ text: expected ?? typed, isCut: expected?.includes('[left out]') ?? false })
  })

  test('never holds a password of eight characters or more, wherever it stands', () => {
    const secret = string({ unit: 'grapheme-ascii', minLength: 8, maxLength: 30 }).filter(
      (each) => each.trim().length >= 8,
    )
    assert(
      property(secret, string({ maxLength: 60 }), string({ maxLength: 60 }), (password, before, after) => {
        const bare = password.trim()
        const isKnown = (typed: string) => typed.includes(bare)
        expect(cleanMessage(before + bare + after, isKnown, '…').text).not.toContain(bare)
      }),
      { numRuns: 2000 },
    )
  })
})

/** What a mail program makes of the address. */
const read = (address: string) => {
  const [to = '', query = ''] = address.replace(/^mailto:/, '').split('?')
  const { subject, body } = Object.fromEntries(
    query.split('&').map((pair) => pair.split('=').map((part) => decodeURIComponent(part))),
  ) as Record<string, string>
  return { to: decodeURIComponent(to), subject, body }
}

describe('the email', () => {
  test('carries the whole report, with the line breaks of mail', () => {
    const report = composeReport(facts, words)
    const { address, isShortened } = mailReport(report, 'support@example.org', 'cut')
    expect(isShortened).toBe(false)
    expect(read(address)).toEqual({
      to: 'support@example.org',
      subject: report.subject,
      body: writeReport(report).replaceAll('\n', '\r\n'),
    })
  })

  test('fits as a rule: every step, nothing ticked', () => {
    for (const { id, symptoms } of facts.plan.steps)
      for (const symptom of ['', ...symptoms.map((each) => each.id)]) {
        const report = composeReport(
          {
            ...facts,
            at: { kind: 'step', step: id },
            symptoms,
            symptom,
            done: facts.plan.steps.map((step) => step.id),
          },
          words,
        )
        expect(mailReport(report, 'support@example.org', 'cut').isShortened, `${id} ${symptom}`).toBe(false)
      }
  })

  test('is shortened from the end when too long, says so, and keeps place and promise', () => {
    const shared = groups
    const report = composeReport({ ...facts, shared, values: { ...values, imapHost: '日'.repeat(200) } }, words)
    const { address, isShortened } = mailReport(report, 'support@example.org', 'The rest did not fit.')
    expect(isShortened).toBe(true)
    const { body } = read(address)
    expect(body).toContain('Step: 6 of 8')
    expect(body).toContain('Browser: Safari')
    expect(body).not.toContain('日')
    expect(body).toContain('The rest did not fit.')
    expect(body).toContain(words.promise)
  })

  test('never grows longer than mail programs take, and never throws', () => {
    const block = array(string({ unit: 'binary', maxLength: 900 }), { maxLength: 6 })
    // Lone surrogates reach no report: `one-line.ts` takes them out.
    const well = block.map((lines) => lines.map((line) => line.replaceAll(/\p{Cs}/gu, '')))
    assert(
      property(array(well, { minLength: 1, maxLength: 4 }), string({ maxLength: 40 }), (blocks, subject) => {
        const { address } = mailReport({ subject, blocks, promise: 'none' }, 'support@example.org', 'cut')
        expect(address.length).toBeLessThanOrEqual(longestMailto)
      }),
    )
  })
})
