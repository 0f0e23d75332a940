import { describe, expect, test } from 'vitest'
import { inlineText } from '#engine/inline/inline-text.ts'
import { parseInline } from '#engine/inline/parse-inline.ts'
import { guidePages } from '#engine/links/paths.ts'
import { composeGuide } from '#engine/plan/compose-guide.ts'
import { planGuide } from '#engine/plan/plan-guide.ts'
import { isFieldId } from '#engine/values/fields.ts'
import type { Guide } from '#model/guide.ts'
import { fieldTexts } from './words/en/field-names.ts'
import { messages } from './words/en/messages.ts'
import { site } from './site.ts'

const guides = await Promise.all(
  site.programs.map(
    async (entry) => [entry.id, composeGuide(site.provider, entry, await entry.load()), entry] as const,
  ),
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

const textOf = (node: ReturnType<typeof parseInline>[number]) => ('text' in node ? node.text : '')

describe.each(guides)('guide %s', (id, guide, entry) => {
  const plans = allAnswers(guide).map((answers) => planGuide(guide, answers))
  // Search words are not shown, so they are not markup.
  const texts = plans
    .flatMap((plan) => [...strings({ ...plan, guide: null })])
    .filter(([path]) => !path.includes('/words/'))
  const stepIds = new Set(guide.phases.flatMap((phase) => phase.steps.map((step) => step.id)))

  test('has the address it is registered under', () => {
    expect(guide.id).toBe(id)
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
        [...step.symptoms, ...step.expected, ...step.cautions].map((item) => item.id),
      )
      expect(new Set(ids).size, 'symptoms, errors and cautions').toBe(ids.length)
      expect(new Set(plan.steps.map((step) => step.id)).size).toBe(plan.steps.length)
      for (const each of [...ids, ...plan.steps.map((step) => step.id)])
        expect(each).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    }
  })

  test('says in every step what to do, what one sees, and what may look different', () => {
    for (const step of plans.flatMap((plan) => plan.steps)) {
      expect(step.actions.length, step.id).toBeGreaterThan(0)
      expect(step.symptoms.length, step.id).toBeGreaterThan(0)
      for (const text of [step.title, step.summary, step.intro, step.see, step.place])
        expect(text.trim(), step.id).not.toBe('')
      expect(step.title.length, step.title).toBeLessThanOrEqual(48)
    }
  })

  test('names the button before which an error is announced among the things to do', () => {
    for (const step of plans.flatMap((plan) => plan.steps))
      for (const expected of step.expected)
        expect(
          step.actions.some((action) => action.text.includes(`**${expected.after}**`)),
          expected.id,
        ).toBe(true)
  })

  test('keeps redirects away from living steps', () => {
    for (const [from, to] of Object.entries(guide.renamed)) {
      expect(stepIds).not.toContain(from)
      expect(stepIds).toContain(to)
    }
  })

  test('asks for every value in one collect step', () => {
    const asked = plans[0]?.steps.flatMap((step) => (step.kind === 'collect' ? step.fields : [])) ?? []
    expect(asked.toSorted()).toEqual(Object.keys(fieldTexts).toSorted())
  })

  test('is announced on the front page with its real length', () => {
    const minutes = Math.round(plans[0]?.steps.reduce((sum, step) => sum + step.minutes, 0) ?? 0)
    expect(entry.summary).toContain(`${plans[0]?.steps.length} short steps`)
    expect(entry.summary).toContain(`about ${minutes} minutes`)
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
