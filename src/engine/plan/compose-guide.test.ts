import { describe, expect, test } from 'vitest'
import { fieldTextsFor } from '#words/field-names.ts'
import type { Plan } from '#model/guide.ts'
import { fixtureGuide, harborWith } from '#testing/fixture/guides.ts'
import { quill } from '#testing/fixture/program.ts'
import { quillEntry } from '#testing/fixture/site.ts'
import { planFields } from '#outputs/checklist/plan-fields.ts'
import { canServe, composeGuide } from './compose-guide.ts'
import { planGuide } from './plan-guide.ts'
import { actionsOf, expectedOf, valueGroups } from './rows.ts'

const planOf = (...kind: Parameters<typeof fixtureGuide>) => planGuide(fixtureGuide(...kind), {})

const step = (plan: Plan, id: string) => {
  const found = plan.steps.find((each) => each.id === id)
  if (found === undefined) throw new Error(`There is no step ${id}.`)
  return found
}

/** The rows of the form, under their headings. */
const formOf = (plan: Plan) =>
  valueGroups(step(plan, 'fill-form')).map(({ heading, rows }) => [heading, rows.map(({ field }) => field)])

describe('two passwords', () => {
  const plan = planOf('two')

  test('every step and every row is there', () => {
    expect(plan.phases.map(({ steps }) => steps.map(({ id }) => id))).toEqual([
      ['open-dock', 'note-servers', 'first-key', 'second-key'],
      ['open-quill', 'fill-form'],
      ['choose-flag', 'send-letter'],
    ])
    expect(formOf(plan)).toEqual([
      [undefined, ['fullName']],
      ['Letters in', ['imapHost', 'imapPort', 'imapLogin', 'imapPassword']],
      ['Letters out', ['smtpHost', 'smtpPort', 'smtpLogin', 'smtpPassword']],
    ])
  })

  test('the error is announced, and texts speak of two', () => {
    expect(plan.steps.flatMap(expectedOf).map(({ id }) => id)).toEqual(['ink-dry'])
    expect(step(plan, 'first-key').lead).toBe('This is the first of two keys.')
    expect(step(plan, 'fill-form').notes.map(({ id }) => id)).toEqual(['two-secrets'])
    expect(plan.short.lines).toHaveLength(4)
  })

  test('a link to a password leads to its own step', () => {
    expect(plan.words).toMatchObject({ imapPasswordStep: 'first-key', smtpPasswordStep: 'second-key' })
  })
})

describe('one password', () => {
  const plan = planOf('one')

  test('is asked for once', () => {
    expect(plan.phases[0]?.steps.map(({ id }) => id)).toEqual(['open-dock', 'note-servers', 'first-key'])
    const asked = plan.steps.flatMap((each) => (each.kind === 'collect' ? each.fields : []))
    expect(asked).not.toContain('smtpLogin')
    expect(asked).not.toContain('smtpPassword')
  })

  test('goes into the fields of both servers', () => {
    expect(formOf(plan)).toEqual([
      [undefined, ['fullName']],
      ['Letters in', ['imapHost', 'imapPort', 'imapLogin', 'imapPassword']],
      ['Letters out', ['smtpHost', 'smtpPort', 'imapLogin', 'imapPassword']],
    ])
  })

  test('an error, a note, a line and a sentence about two are not there', () => {
    expect(plan.steps.flatMap(expectedOf)).toEqual([])
    expect(actionsOf(step(plan, 'fill-form'))).toContain('Click **Connect**.')
    expect(step(plan, 'fill-form').notes).toEqual([])
    expect(step(plan, 'first-key').lead).toBe('One key is for both servers.')
    expect(plan.short.lines).toHaveLength(3)
  })

  test('belongs to the person, and both links lead to it', () => {
    expect(planFields(plan)).toEqual([
      { id: 'person', fields: ['fullName', 'emailAddress', 'imapLogin', 'imapPassword'] },
      { id: 'imap', fields: ['imapHost', 'imapPort'] },
      { id: 'smtp', fields: ['smtpHost', 'smtpPort'] },
    ])
    expect(plan.words).toMatchObject({ imapPasswordStep: 'first-key', smtpPasswordStep: 'first-key' })
  })
})

describe.each([
  ['a provider for sending only', planOf('smtp')],
  ['a program that only sends, with two passwords', planOf('two', 'smtp')],
])('%s', (_name, plan) => {
  test('has nothing of the server where mail comes in', () => {
    expect(plan.phases[0]?.steps.map(({ id }) => id)).toEqual(['open-dock', 'note-servers', 'second-key'])
    expect(formOf(plan)).toEqual([
      [undefined, ['fullName']],
      ['Letters out', ['smtpHost', 'smtpPort', 'smtpLogin', 'smtpPassword']],
    ])
    expect(planFields(plan).map(({ id }) => id)).toEqual(['person', 'smtp'])
    expect(plan.answers['credentials']).toBe('smtp')
    expect(plan.steps.flatMap(expectedOf)).toEqual([])
  })
})

test('a program that only sends asks for the one password there is', () => {
  const asked = planOf('one', 'smtp').steps.flatMap((each) => (each.kind === 'collect' ? each.fields : []))
  // The same as in the guides of this provider for programs that read mail, too: it is typed once.
  expect(asked.filter((field) => /Login|Password/.test(field))).toEqual(['imapLogin', 'imapPassword'])
  expect(formOf(planOf('one', 'smtp'))).toEqual([
    [undefined, ['fullName']],
    ['Letters out', ['smtpHost', 'smtpPort', 'imapLogin', 'imapPassword']],
  ])
  expect(planFields(planOf('one', 'smtp')).map(({ id, fields }) => [id, fields])).toEqual([
    ['person', ['fullName', 'emailAddress', 'imapLogin', 'imapPassword']],
    ['smtp', ['smtpHost', 'smtpPort']],
  ])
})

test('a program can depend on how the connection to the outgoing server begins', () => {
  expect(planOf('two').answers['smtpSecurity']).toBe(planOf('two').guide.provider.account.smtp.security)
  expect(planOf('two').answers['imapSecurity']).toBe('starttls')
  expect(planOf('smtp').answers['imapSecurity']).toBe(planOf('smtp').answers['smtpSecurity'])
})

test('a program that reads mail does not fit a provider that only sends, and says what to do', () => {
  expect(canServe(harborWith('smtp'), { takes: 'imap-and-smtp' })).toBe(false)
  expect(canServe(harborWith('smtp'), { takes: 'smtp' })).toBe(true)
  expect(() => composeGuide(harborWith('smtp'), quillEntry, quill)).toThrow(
    'Quill reads mail, too, and Harbor Post has no server for incoming mail (IMAP). ' +
      'Take Quill out of the programs in src/content/site.ts, or give the provider that server.',
  )
})

test('what a provider adds is in the step that it is for, and nowhere else', () => {
  const plan = planOf('two')
  expect(step(plan, 'choose-flag').notes.map(({ id }) => id)).toEqual(['one-flag'])
  expect(step(plan, 'send-letter').symptoms.map(({ id }) => id)).toEqual(['letter-lost', 'storm'])
  expect(plan.check?.notSent.map(({ id }) => id)).toEqual(['check-lost', 'check-storm'])
  expect(plan.guide.pages).toEqual(['short', 'checklist', 'check', 'password'])
})

test('the mailbox is what the provider says for these answers', () => {
  const guide = fixtureGuide()
  const lead = (berth: string) => step(planGuide(guide, { berth }), 'send-letter').lead
  expect(lead('north')).toBe('Write to the mailbox where you read your mail.')
  expect(lead('south')).toBe('Write to a friend.')
})

test.each([
  ['two', 'Inbound (IMAP) login', 'Outbound (SMTP) password'],
  ['one', 'Login', 'Password'],
  ['smtp', 'Login', 'Password'],
] as const)('with credentials "%s" fields are called %s and %s', (credentials, login, password) => {
  const texts = fieldTextsFor(credentials)
  expect(texts.imapLogin.name).toBe(login)
  expect(texts.smtpPassword.name).toBe(password)
  // Servers are two in any case.
  expect(texts.smtpHost.name).toBe('Outbound (SMTP) server name')
})
