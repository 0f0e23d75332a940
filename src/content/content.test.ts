import { describe, expect, test } from 'vitest'
import { inlineText } from '#engine/inline/inline-text.ts'
import { parseInline } from '#engine/inline/parse-inline.ts'
import { guidePages } from '#engine/links/paths.ts'
import { composeGuide } from '#engine/plan/compose-guide.ts'
import { planGuide } from '#engine/plan/plan-guide.ts'
import { actionsOf, allRows, expectedOf, figuresOf, numberRows } from '#engine/plan/rows.ts'
import { isFieldId } from '#engine/values/fields.ts'
import type { Guide } from '#model/guide.ts'
import { fieldTexts } from '#words/field-names.ts'
import { messages } from '#words/messages.ts'
import { site } from './site.ts'

const guides = await Promise.all(
  site.programs.map(async (entry) => [entry.id, composeGuide(site.provider, entry, await entry.load())] as const),
)

/** Every combination of answers: a text may be wrong for one of them only. */
function allAnswers(guide: Guide): readonly Record<string, string>[] {
  return guide.questions.reduce<Record<string, string>[]>(
    (sets, question) => sets.flatMap((set) => question.answers.map((answer) => ({ ...set, [question.id]: answer.id }))),
    [{}],
  )
}

/** Every string inside a planned guide, with the keys that lead there. */
function* strings(value: unknown, path = ''): Generator<readonly [path: string, text: string]> {
  if (typeof value === 'string') yield [path, value]
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) yield* strings(inner, `${path}/${key}`)
}

const wordsIn = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length

const textOf = (node: ReturnType<typeof parseInline>[number]) => ('text' in node ? node.text : '')

describe.each(guides)('guide %s', (program, guide) => {
  const plans = allAnswers(guide).map((answers) => planGuide(guide, answers))
  // Search words are not shown, so they are not markup.
  const texts = plans
    .flatMap((plan) => [...strings({ ...plan, guide: null })])
    .filter(([path]) => !path.includes('/words/'))
  const stepIds = new Set(guide.phases.flatMap((phase) => phase.steps.map((step) => step.id)))

  test('has the address it is registered under', () => {
    expect(guide.id).toBe(program)
  })

  test('leads every link to a step or page that exists', () => {
    for (const [path, text] of texts)
      for (const node of parseInline(text)) {
        if (node.kind !== 'link') continue
        if (node.target.to === 'step') expect(stepIds, `${path}: ${text}`).toContain(node.target.step)
        if (node.target.to === 'page') expect(guidePages, `${path}: ${text}`).toContain(node.target.page)
      }
  })

  test('leaves no word unfilled and no markup unread', () => {
    const shown = { icons: messages.icons, value: (field: keyof typeof fieldTexts) => fieldTexts[field].inline }
    for (const [path, text] of texts) {
      for (const [, name] of text.matchAll(/\{(\w+)\}/g)) expect(isFieldId(name ?? ''), `${path}: {${name}}`).toBe(true)
      // Code is what people see on screen, so anything may stand in it.
      const rest = parseInline(text).map((node) => (node.kind === 'code' ? '' : inlineText(textOf(node), shown)))
      expect(rest.join(''), path).not.toMatch(/\*\*|\]\(|[{}]/)
    }
  })

  test('has ids that are unique and fit an address', () => {
    for (const plan of plans) {
      const ids = plan.steps.flatMap((step) =>
        [...step.symptoms, ...expectedOf(step), ...step.notes, ...(step.fork?.branches ?? []), ...figuresOf(step)].map(
          (item) => item.id,
        ),
      )
      expect(new Set(ids).size, 'symptoms, errors, notes, branches and pictures').toBe(ids.length)
      expect(new Set(plan.steps.map((step) => step.id)).size).toBe(plan.steps.length)
      for (const each of [...ids, ...plan.steps.map((step) => step.id)])
        expect(each).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    }
  })

  test('says in every step what to do, what one sees, and what may look different', () => {
    for (const step of plans.flatMap((plan) => plan.steps)) {
      expect(allRows(step).length, step.id).toBeGreaterThan(0)
      expect(step.symptoms.length, step.id).toBeGreaterThan(0)
      for (const text of [step.title, step.summary, step.lead, step.see, step.place])
        expect(text.trim(), step.id).not.toBe('')
      expect(step.title.length, step.title).toBeLessThanOrEqual(48)
    }
  })

  test('announces an error at the button that brings it up', () => {
    for (const row of plans.flatMap((plan) => plan.steps).flatMap(allRows))
      if (row.kind === 'act' && row.expected !== undefined)
        expect(row.text, row.expected.id).toContain(`**${row.expected.after}**`)
  })

  test('rings only parts of pictures that the step has', () => {
    for (const step of plans.flatMap((plan) => plan.steps)) {
      const figures = figuresOf(step)
      const groups = [...step.groups, ...(step.fork?.branches ?? [])]
      for (const { row } of numberRows(groups).flatMap(({ rows }) => rows))
        for (const ring of row.rings ?? []) {
          const found = figures.some(({ id, ...figure }) =>
            'part' in ring
              ? figure.kind === 'drawn' && figure.screen === ring.screen && (ring.picture ?? id) === id
              : ring.picture === id,
          )
          expect(found, `${step.id}: ${JSON.stringify(ring)}`).toBe(true)
        }
    }
  })

  test('says what a step is about in at most forty words, and no sentence is longer than twenty-five', () => {
    for (const step of plans.flatMap((plan) => plan.steps)) {
      expect(wordsIn(step.lead), step.lead).toBeLessThanOrEqual(40)
      const all = [step.lead, step.see, ...actionsOf(step), ...step.notes.map(({ text }) => text)]
      for (const sentence of all.flatMap((text) => text.split(/(?<=[.?!])\s+(?=\p{Lu})/u)))
        expect(wordsIn(sentence), sentence).toBeLessThanOrEqual(25)
    }
  })

  test('keeps redirects away from living steps', () => {
    for (const [from, to] of Object.entries(guide.renamed)) {
      expect(stepIds).not.toContain(from)
      expect(stepIds).toContain(to)
    }
  })

  test('asks for every value it uses in one collect step, or where it is typed', () => {
    const asked = plans[0]?.steps.flatMap((step) => (step.kind === 'collect' ? step.fields : [])) ?? []
    expect(new Set(asked).size).toBe(asked.length)
    for (const field of ['imapPassword', 'smtpPassword', 'imapHost', 'smtpHost', 'imapLogin', 'smtpLogin'] as const)
      if (guide.fields.has(field)) expect(asked, field).toContain(field)
  })

  test('names no address but samples and the provider’s support', () => {
    for (const [path, text] of strings(guide))
      for (const [address] of text.matchAll(/[\w.+-]+@[\w-]+(\.[\w-]+)+/g))
        expect([guide.provider.support.email, 'you@example.org'], path).toContain(address)
  })
})

test('the public step ids of the Apple Mail guide stand in their order', () => {
  const guide = guides.find(([id]) => id === 'apple-mail')?.[1]
  expect(guide?.phases.map((phase) => phase.steps.map((step) => step.id))).toEqual([
    ['sign-in', 'smtp-auth-relay', 'servers-and-logins', 'inbound-password', 'outbound-password'],
    [
      'open-mail-settings',
      'add-account',
      'other-mail-account',
      'account-details',
      'mail-servers',
      'select-apps',
      'server-settings',
      'close-settings',
    ],
    ['choose-from', 'send-a-test'],
  ])
})

test('the menu word follows the macOS version', () => {
  const guide = guides.find(([id]) => id === 'apple-mail')?.[1]
  if (guide === undefined) throw new Error('no guide')
  const summary = (macos: string) =>
    planGuide(guide, { macos }).steps.find((step) => step.id === 'open-mail-settings')?.summary
  expect(summary('12')).toContain('**Preferences…**')
  expect(summary('13')).toContain('**Settings…**')
  expect(summary('15')).toContain('**Settings…**')
})
