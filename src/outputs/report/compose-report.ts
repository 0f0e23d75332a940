import { inlineText, type PlainWords } from '#engine/inline/inline-text.ts'
import { positionOf } from '#engine/progress/progress.ts'
import { checkValue } from '#engine/values/check-value.ts'
import { plainFields } from '#engine/values/fields.ts'
import type { PlainFieldId } from '#model/field.ts'
import { fill, listIn } from '#engine/language/sentences.ts'
import { numberRanges } from './number-ranges.ts'
import { oneLine } from './one-line.ts'
import { shareable, type Report, type ReportFacts } from './report.ts'
import type { ReportWords } from './report-words.ts'

/** Writes down where a person is stuck. Holds no value but those of `shared`, and never a password. */
export function composeReport(facts: ReportFacts, words: ReportWords): Report {
  const { guide } = facts.plan
  const number = positionOf(facts.plan, facts.step)?.number ?? 0
  const title = positionOf(facts.plan, facts.step)?.step.title ?? ''
  return {
    subject: fill(words.subject, { app: guide.app, number, title }, words.lang),
    blocks: [whereLines(facts, words), seenLines(facts, words), browserLines(facts, words), valueLines(facts, words)],
    promise: words.promise,
  }
}

function whereLines({ plan, step, link }: ReportFacts, words: ReportWords): readonly string[] {
  const { app, version, changed, provider } = plan.guide
  const position = positionOf(plan, step)
  const answers = plan.guide.questions.map(({ id, short, answers: known }) => {
    const label = known.find((answer) => answer.id === plan.answers[id])?.label ?? ''
    return `${short}: ${label}`
  })
  return [
    fill(words.guide, { app, version, changed, provider: provider.name, service: provider.service }),
    fill(
      words.step,
      { number: position?.number ?? 0, total: plan.steps.length, title: position?.step.title ?? '' },
      words.lang,
    ),
    fill(words.link, { link }),
    fill(words.variant, { answers: listIn(words.lang, answers) }),
  ]
}

function seenLines({ plan, step, done, symptom }: ReportFacts, words: ReportWords): readonly string[] {
  // A value in a symptom's words is named, not shown.
  const plain: PlainWords = { icons: words.icons, value: (field) => words.fields[field].inline }
  const seen = positionOf(plan, step)?.step.symptoms.find(({ id }) => id === symptom)
  const numbers = plan.steps.flatMap(({ id }, index) => (done.includes(id) ? [index + 1] : []))
  const steps = listIn(words.lang, numberRanges(numbers))
  return [
    seen === undefined ? words.noSymptom : fill(words.symptom, { symptom: inlineText(seen.sees, plain) }),
    numbers.length === 0
      ? words.noneDone
      : fill(words.done, { steps, done: numbers.length, total: plan.steps.length }, words.lang),
  ]
}

function browserLines({ browser }: ReportFacts, words: ReportWords): readonly string[] {
  return [
    fill(words.browser, { browser: browser.browser || words.unknownBrowser }),
    fill(words.system, { system: browser.system || words.unknownSystem }),
  ]
}

function valueLines(
  { plan, values, knownSecrets, shared, withheld }: ReportFacts,
  words: ReportWords,
): readonly string[] {
  const names = (fields: readonly (keyof ReportWords['fields'])[]) =>
    listIn(
      words.lang,
      fields.map((field) => words.fields[field].inline),
    )
  // A login for both servers is one value.
  const asked = plainFields.filter((field) => plan.guide.fields.has(field))
  const inState = (state: 'ok' | 'bad' | 'empty') =>
    asked.filter((field) => checkValue(field, values[field]).state === state)
  const line = (sentence: string, fields: readonly PlainFieldId[]) =>
    fields.length === 0 ? [] : [fill(sentence, { fields: names(fields) })]
  const shown = shared
    .flatMap((group) => shareable[group])
    .filter((field) => asked.includes(field) && values[field] !== '')
  return [
    ...line(words.valid, inState('ok')),
    ...line(words.invalid, inState('bad')),
    ...line(words.empty, inState('empty')),
    knownSecrets.length === 0 ? words.noSecrets : fill(words.secrets, { fields: names(knownSecrets) }),
    ...shown.map((field) =>
      withheld.includes(field)
        ? fill(words.withheld, { field: words.fields[field].name })
        : fill(words.value, { field: words.fields[field].name, value: oneLine(values[field]) }),
    ),
  ]
}
