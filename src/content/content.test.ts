import { describe, expect, test } from 'vitest'
import { inlineText } from '#engine/inline/inline-text.ts'
import { isGuidePage } from '#engine/links/paths.ts'
import { parseInline } from '#engine/inline/parse-inline.ts'
import { planGuide } from '#engine/plan/plan-guide.ts'
import { actionsOf, allRows, expectedOf, figuresOf, numberRows } from '#engine/plan/rows.ts'
import { isFieldId } from '#engine/values/fields.ts'
import { allAnswers } from '#testing/all-answers.ts'
import { everyGuide, everyProvider } from '#testing/every-guide.ts'
import { explain } from '#engine/plan/explain.ts'
import { fieldTexts } from '#words/field-names.ts'
import { messages } from '#words/messages.ts'
import { site } from './site.ts'

/** Every string inside a planned guide, with the keys that lead there. */
function* strings(value: unknown, path = ''): Generator<readonly [path: string, text: string]> {
  if (typeof value === 'string') yield [path, value]
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) yield* strings(inner, `${path}/${key}`)
}

const wordsIn = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length

/** What no other provider's guide may hold. */
const marks = ({ name, panel, account }: (typeof everyProvider)[number]) => [name, panel.address, account.smtp.host]

const textOf = (node: ReturnType<typeof parseInline>[number]) => ('text' in node ? node.text : '')

describe.each(everyGuide)('guide %s', (_name, guide) => {
  const plans = allAnswers(guide).map((answers) => planGuide(guide, answers))
  // Search words are not shown, so they are not markup; ids of fields are no words.
  const texts = plans
    .flatMap((plan) => [...strings({ ...plan, guide: null })])
    .filter(([path]) => !path.includes('/words/') && !/\/fields?(?:\/|$)/.test(path))
  const stepIds = new Set(guide.phases.flatMap((phase) => phase.steps.map((step) => step.id)))

  test('leads every link to a step or page that exists', () => {
    for (const [path, text] of texts)
      for (const node of parseInline(text)) {
        if (node.kind !== 'link') continue
        if (node.target.to === 'step') expect(stepIds, `${path}: ${text}`).toContain(node.target.step)
        if (node.target.to === 'page') expect(guide.pages, `${path}: ${text}`).toContain(node.target.page)
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

  test('ends a sentence with one mark', () => {
    for (const [path, text] of texts) expect(text, path).not.toMatch(/…\*\*\.|[.!?]\*\*[.!?]/)
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
      // A page beside the steps has that address.
      for (const step of plan.steps) expect(isGuidePage(step.id), step.id).toBe(false)
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

  test('has the same steps whatever is answered: an address does not come and go', () => {
    for (const { steps } of plans) expect(steps.map(({ id }) => id)).toEqual(plans[0]?.steps.map(({ id }) => id))
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

  test('has no page that is empty', () => {
    for (const plan of plans) {
      expect(plan.short.lines.length, 'short').toBeGreaterThan(1)
      expect(plan.profile !== undefined, 'profile').toBe(guide.pages.includes('profile'))
      expect(plan.check !== undefined, 'check').toBe(guide.pages.includes('check'))
      for (const step of plan.profile?.install ?? []) expect(step.rows.length, step.id).toBeGreaterThan(0)
      if (plan.check === undefined) continue
      for (const list of [plan.check.intro, plan.check.actions, plan.check.source, plan.check.notSent])
        expect(list.length, 'check').toBeGreaterThan(0)
    }
  })

  test('names only symptoms that there are as reasons', () => {
    const known = guide.phases.flatMap(({ steps }) => steps.flatMap(({ symptoms }) => symptoms.map(({ id }) => id)))
    for (const { id, reasons } of guide.check?.notSent ?? [])
      for (const reason of reasons) if (reason.kind === 'symptom') expect(known, id).toContain(reason.id)
  })

  test('explains every trouble, and leads to steps that exist', () => {
    for (const { check, steps } of plans) {
      for (const trouble of check?.notSent ?? []) {
        const told = explain(trouble.reasons, steps)
        expect(told.length, trouble.id).toBeGreaterThan(0)
        for (const { cause, fix } of told) expect([cause, fix], trouble.id).not.toContain('')
      }
      const fixed = check === undefined ? [] : Object.values(check.fix).flatMap(({ step }) => step ?? [])
      const named = [...(check?.notSent ?? []).map(({ step }) => step), ...fixed, ...(check ? [check.finishes] : [])]
      for (const step of named) expect(stepIds).toContain(step)
    }
  })

  test('leads on to the step that is next, where it says so', () => {
    for (const { steps } of plans)
      for (const [index, step] of steps.entries())
        for (const [, to] of JSON.stringify(step).matchAll(/\[the next step\]\(step:([\w-]+)\)/g))
          expect(to, step.id).toBe(steps[index + 1]?.id)
  })

  test('says nothing of a password or server that this account does not have', () => {
    const foreign = {
      two: /(?!)/,
      one: /(two|both) passwords|second password|(inbound|outbound)( \((IMAP|SMTP)\))?\*{0,2} (password|login|one)/i,
      smtp: /(two|both) passwords|second password|IMAP/i,
    }[guide.credentials]
    for (const [path, text] of texts) expect(text, path).not.toMatch(foreign)
  })

  test('has no word of another provider', () => {
    const others = everyProvider.filter(({ id }) => id !== guide.provider.id).flatMap(marks)
    const own = marks(guide.provider).join(' ')
    for (const [path, text] of texts)
      for (const mark of others) if (!own.includes(mark)) expect(text, path).not.toContain(mark)
  })
})

test.each(site.programs.map((entry) => [entry.id, entry] as const))('%s names no provider', async (id, entry) => {
  const program = await entry.load()
  expect(entry.module).toMatch(new RegExp(`/${id}/[\\w-]+\\.ts$`))
  for (const [path, text] of strings({ program, labels: entry.limits }))
    for (const { name, service, panel } of everyProvider)
      for (const mark of [name, service, panel.address]) expect(text, path).not.toContain(mark)
})

const appleMail = everyGuide.find(
  ([, { id, provider }]) => id === 'apple-mail' && provider.id === site.provider.id,
)?.[1]

test('the public step ids of the Apple Mail guide stand in their order', () => {
  expect(appleMail?.phases.map((phase) => phase.steps.map((step) => step.id))).toEqual([
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
  if (appleMail === undefined) throw new Error('no guide')
  const summary = (macos: string) =>
    planGuide(appleMail, { macos }).steps.find((step) => step.id === 'open-mail-settings')?.summary
  expect(summary('12')).toContain('**Preferences…**')
  expect(summary('13')).toContain('**Settings…**')
  expect(summary('15')).toContain('**Settings…**')
})
