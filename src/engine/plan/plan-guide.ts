import type { Guide, Plan, PlannedChange } from '#model/guide.ts'
import type { Account } from '#model/provider.ts'
import type { Answers } from '#model/question.ts'
import type { Row, RowGroup, Step, ValueUse } from '#model/step.ts'
import { isSecret } from '#engine/values/fields.ts'
import { choose, completeAnswers, type Choosing } from './choose.ts'
import { fieldFor } from './compose-guide.ts'

/** Many parts of a page ask for the same plan, and a plan walks through every word of the guide. */
const plans = new WeakMap<Guide, Map<string, Plan>>()

/**
 * The guide for one person: choices made, words put in, what does not apply left out. The same guide with answers that
 * come to the same gives the very same plan.
 */
export function planGuide(guide: Guide, answers: Answers): Plan {
  const complete = completeAnswers(guide.questions, answers)
  const known = plans.get(guide) ?? new Map<string, Plan>()
  plans.set(guide, known)
  const key = JSON.stringify(complete)
  const plan = known.get(key) ?? makePlan(guide, complete)
  known.set(key, plan)
  return plan
}

function makePlan(guide: Guide, given: Answers): Plan {
  const answers = {
    ...given,
    credentials: guide.credentials,
    imapSecurity: incoming(guide.provider.account).security,
    smtpSecurity: guide.provider.account.smtp.security,
    mailbox: choose(guide.provider.mailbox, { answers: given, words: {} }),
  }
  const words = choose(choose(guide.words, { answers, words: {} }), { answers, words: plainWords(guide) })
  const choosing = { answers, words }
  const phases = choose(
    guide.phases.map((phase) => ({ ...phase, steps: phase.steps.map((step) => withFields(step, guide)) })),
    choosing,
  )
  return {
    guide,
    answers,
    words,
    title: choose(guide.title, choosing),
    description: choose(guide.description, choosing),
    intro: choose(guide.intro, choosing),
    result: choose(guide.result, choosing),
    cautions: choose(guide.cautions, choosing),
    short: choose(guide.short, choosing),
    profile: guide.profile && choose(guide.profile, choosing),
    check: guide.check && choose(guide.check, choosing),
    takesOnly: Object.fromEntries(choose(guide.takesOnly ?? [], choosing).map(({ field, value }) => [field, value])),
    password: { changes: changesOf(guide, choosing), notes: choose(guide.password.notes, choosing) },
    phases,
    steps: phases.flatMap((phase) => phase.steps),
  }
}

const incoming = (account: Account) => (account.credentials === 'smtp' ? account.smtp : account.imap)

/** Words that depend on nothing: other words may hold them. */
function plainWords({ words }: Guide): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(words).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  )
}

/** Rows for values that the provider does not have fall out; those of a shared password ask for the one there is. */
function withFields(step: Step, guide: Guide): Step {
  const inUse = (use: ValueUse) => usesInUse(use, guide)
  const groups = groupsInUse(step.groups, guide)
  const notes = step.notes.map((note) =>
    note.values === undefined ? note : { ...note, values: note.values.flatMap(inUse) },
  )
  if (step.kind === 'work') return { ...step, groups, notes }
  return { ...step, groups, notes, fields: step.fields.filter((field) => guide.fields.has(field)) }
}

function usesInUse<U extends ValueUse>(use: U, guide: Guide): U[] {
  const field = fieldFor(use.field, guide)
  return field === undefined ? [] : [{ ...use, field }]
}

const groupsInUse = (groups: readonly RowGroup[], guide: Guide) =>
  groups
    .map((group): RowGroup => ({
      ...group,
      rows: group.rows.flatMap((row): Row[] => (row.kind === 'value' ? usesInUse(row, guide) : [row])),
    }))
    .filter((group) => group.rows.length > 0)

/** What there is to change: a program that only sends has one password, and so has a provider with one for both servers. */
function changesOf(guide: Guide, choosing: Choosing): readonly PlannedChange[] {
  const { inbound, outbound } = guide.password
  const both = [
    ...(inbound === undefined ? [] : [{ server: 'inbound', secret: 'imapPassword', change: inbound } as const]),
    { server: 'outbound', secret: 'smtpPassword', change: outbound } as const,
  ]
  return both.flatMap(({ server, secret, change }) => {
    const field = fieldFor(secret, guide)
    if (field === undefined || !isSecret(field)) return []
    return [{ ...choose({ ...change, groups: groupsInUse(change.groups, guide) }, choosing), server, field }]
  })
}
