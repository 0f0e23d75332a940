import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checklistMessages, copyWords as sentences } from '#words/checklist-messages.ts'
import { connectionWords } from '#words/connection-words.ts'
import { lineNames, sectionTitles } from '#words/field-words.ts'
import { fieldTextsFor } from '#words/field-names.ts'
import { messages } from '#words/messages.ts'
import { inlineText } from '#engine/inline/inline-text.ts'
import { parseInline } from '#engine/inline/parse-inline.ts'
import { planGuide } from '#engine/plan/plan-guide.ts'
import { expectedOf, figuresOf, valuesOf } from '#engine/plan/rows.ts'
import { effectiveValues } from '#engine/values/effective-values.ts'
import { plainFields } from '#engine/values/fields.ts'
import type { TypedValues } from '#model/field.ts'
import type { Plan } from '#model/guide.ts'
import { allAnswers } from '#testing/all-answers.ts'
import { fixtureGuide } from '#testing/fixture/guides.ts'
import { composeChecklist, type ChecklistRequest } from './compose-checklist.ts'
import { writeMarkdown } from './write-markdown.ts'
import { writeText } from './write-text.ts'

const fieldTexts = fieldTextsFor('two')

const copyWords = { ...sentences, lang: 'en' }
const words = {
  lang: 'en',
  icons: messages.icons,
  fields: fieldTexts,
  lines: lineNames,
  connection: connectionWords,
  sections: sectionTitles,
  step: checklistMessages.sheet.step,
}

function request(plan: Plan, typed: TypedValues, rest: Partial<ChecklistRequest> = {}): ChecklistRequest {
  return {
    plan,
    values: effectiveValues(plan.guide.provider, typed),
    done: [],
    steps: 'all',
    withPictures: false,
    site: 'https://guide.example.org/mail/',
    date: 'January 2, 2026',
    words,
    ...rest,
  }
}

/** Every kind of account for every combination of answers. */
const plans = (['two', 'one', 'smtp'] as const).flatMap((credentials) => {
  const guide = fixtureGuide(credentials)
  return allAnswers(guide).map(
    (answers) => [`${credentials} ${Object.values(answers).join(' ')}`, planGuide(guide, answers)] as const,
  )
})

const [[, plan]] = plans as [readonly [string, Plan]]
const typed: TypedValues = { fullName: 'Ada Example', emailAddress: 'you@example.org' }
const itemsOf = (composed: ReturnType<typeof composeChecklist>) => composed.phases.flatMap((phase) => phase.items)

describe.each(plans)('%s', (_name, own) => {
  const checklist = composeChecklist(request(own, typed))
  const markdown = writeMarkdown(checklist, copyWords)
  const text = writeText(checklist, copyWords)

  test('every step is there, once and in order', () => {
    expect(itemsOf(checklist).map(({ id, number }) => `${number} ${id}`)).toEqual(
      own.steps.map(({ id }, index) => `${index + 1} ${id}`),
    )
  })

  test.each(own.steps.map((step, index) => [step.id, step, index + 1] as const))(
    '%s is in both copies',
    (_id, step, number) => {
      const address = `https://guide.example.org/mail/${own.guide.id}/${step.id}`
      expect(markdown).toContain(`- [ ] **${number}. [${step.title}](<${address}>)**`)
      const value = (field: keyof typeof fieldTexts) =>
        effectiveValues(own.guide.provider, typed)[field as 'fullName'] ?? fieldTexts[field].inline
      const summary = inlineText(step.summary, { icons: messages.icons, value })
      // Notes behind links come on top; what is before the first link must stand word for word.
      const [start = ''] = summary.split(parseInline(step.summary).find((node) => node.kind === 'link')?.text ?? '\0')
      expect(text).toContain(`[ ] ${number}. ${step.title}\n      ${start}`)
      for (const node of parseInline(step.summary))
        if (node.kind === 'label') expect(markdown).toContain(`**${node.text}**`)
      for (const { message, after } of expectedOf(step)) {
        expect(text).toContain(`after ${after} you’ll see a red message “${message}”`)
        expect(markdown).toContain(`after **${after}** you’ll see a red message “${message}”`)
      }
      for (const { label } of valuesOf(step)) {
        expect(text).toContain(`${label}: `)
        expect(markdown).toContain(`**${label}**: `)
      }
    },
  )

  test('every field the plan asks for or uses has its line, passwords only to write in', () => {
    const used = own.steps.flatMap((step) => {
      const fields = valuesOf(step).map(({ field }) => field)
      return step.kind === 'collect' ? [...step.fields, ...fields] : fields
    })
    const lines = checklist.sections.flatMap((section) => section.lines)
    const fields = lines.map(({ id }) => id).filter((id) => !/(?:Security|Authentication)$/.test(id))
    expect(new Set(fields)).toEqual(new Set(used))
    for (const { id, entry } of lines) expect(entry.kind === 'secret', id).toBe(id.endsWith('Password'))
  })

  test('the copies carry no markup of the guide and no open word', () => {
    expect(text).not.toMatch(/\*\*|\]\(|:eye:|:copy:|\{\w+\}/)
    expect(markdown).not.toMatch(/:eye:|:copy:|\{\w+\}|\]\(<?(?:step|page):/)
  })
})

test('steps that are done are ticked, and left out where only those left are wanted', () => {
  const done = plan.steps.slice(0, 2).map(({ id }) => id)
  const all = composeChecklist(request(plan, typed, { done }))
  const left = composeChecklist(request(plan, typed, { done, steps: 'left' }))
  expect(itemsOf(all).filter(({ isDone }) => isDone)).toHaveLength(2)
  expect(writeMarkdown(all, copyWords).match(/^- \[x\]/gm)).toHaveLength(2)
  expect(itemsOf(left).map(({ number }) => number)).toEqual(plan.steps.slice(2).map((_step, index) => index + 3))
  expect(left).toMatchObject({ done: 2, total: plan.steps.length })
})

test('with every step done, the copies of what is left say so', () => {
  const nothing = composeChecklist(request(plan, typed, { done: plan.steps.map(({ id }) => id), steps: 'left' }))
  expect(nothing.phases).toEqual([])
  for (const write of [writeMarkdown, writeText]) expect(write(nothing, copyWords)).toContain(copyWords.nothingLeft)
})

test('names that run from right to left are kept apart in plain text, and nothing else is changed', () => {
  const composed = composeChecklist(request(plan, { ...typed, fullName: 'מריה דוגמה' }))
  expect(writeText(composed, copyWords)).toContain(`: \u2068מריה דוגמה\u2069\n`)
  expect(writeText(composeChecklist(request(plan, typed)), copyWords)).not.toMatch(/[\u2066-\u2069]/)
})

test('a blank sheet keeps what the provider gives to everybody, and has lines for the rest', () => {
  const { sections } = composeChecklist(request(plan, {}))
  const kinds = Object.fromEntries(sections.flatMap(({ lines }) => lines.map(({ id, entry }) => [id, entry.kind])))
  expect(kinds).toMatchObject({ fullName: 'blank', emailAddress: 'blank', imapLogin: 'blank', smtpLogin: 'blank' })
  expect(kinds).toMatchObject({ imapHost: 'known', imapPort: 'known', smtpHost: 'known', smtpPort: 'known' })
})

test('a very long value stands whole in the table and by its name in the steps', () => {
  const imapHost = `${'h'.repeat(60)}.${'i'.repeat(60)}.example.org`
  const text = writeText(composeChecklist(request(plan, { ...typed, imapHost })), copyWords)
  expect(text.split(imapHost)).toHaveLength(2)
  expect(text).toContain(`Post office: ${fieldTexts.imapHost.inline}`)
})

test('a link to another step carries its number, and without the site’s address nothing points nowhere', () => {
  const text = writeText(composeChecklist(request(plan, typed)), copyWords)
  expect(text).toContain(`the next step (step ${plan.steps.findIndex(({ id }) => id === 'choose-flag') + 1})`)
  const markdown = writeMarkdown(composeChecklist(request(plan, typed, { site: '' })), copyWords)
  expect(markdown).not.toContain('(<>)')
  expect(markdown).not.toContain('guide.example.org')
})

test('pictures come only when asked for', () => {
  const figures = plan.steps.flatMap((step) => figuresOf(step).map(({ id }) => id))
  expect(figures.length).toBeGreaterThan(0)
  expect(itemsOf(composeChecklist(request(plan, typed))).flatMap((item) => item.figures)).toEqual([])
  const drawn = itemsOf(composeChecklist(request(plan, typed, { withPictures: true })))
  expect(drawn.flatMap((item) => item.figures.map(({ id }) => id))).toEqual(figures)
})

test('no value breaks the form of a copy', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.string({
      unit: fc.constantFrom('|', '`', '\\', '\n', '- [ ] ', '*', '[', '](', '<', '#', ' ', 'a'),
      maxLength: 20,
    }),
  )
  const anyValues = fc.record(Object.fromEntries(plainFields.map((field) => [field, hostile])))
  fc.assert(
    fc.property(anyValues, (values) => {
      const checklist = composeChecklist(request(plan, {}, { values: values as ChecklistRequest['values'] }))
      const lines = writeMarkdown(checklist, copyWords).split('\n')
      expect(lines.filter((line) => line.startsWith('- ['))).toHaveLength(plan.steps.length)
      const rows = lines.filter((line) => line.startsWith('|'))
      expect(rows).toHaveLength(2 + checklist.sections.flatMap((section) => section.lines).length)
      // A bar that ends a cell has no backslash before it.
      for (const row of rows) expect(row.match(/(?<!\\)\|/g)).toHaveLength(3)
      const boxes = writeText(checklist, copyWords)
        .split('\n')
        .filter((line) => line.startsWith('['))
      expect(boxes).toHaveLength(plan.steps.length)
    }),
    { numRuns: 100 },
  )
})
