import { inlineText, type PlainWords } from '#engine/inline/inline-text.ts'
import { positionOf } from '#engine/progress/progress.ts'
import { checkValue } from '#engine/values/check-value.ts'
import { plainFields } from '#engine/values/fields.ts'
import type { PlainFieldId } from '#model/field.ts'
import { fillWords } from '#outputs/checklist/fill-words.ts'
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
    subject: fillWords(words.subject, { app: guide.app, number, title }),
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
    fillWords(words.guide, { app, version, changed, provider: provider.name, service: provider.service }),
    fillWords(words.step, {
      number: position?.number ?? 0,
      total: plan.steps.length,
      title: position?.step.title ?? '',
    }),
    fillWords(words.link, { link }),
    fillWords(words.variant, { answers: answers.join(words.semicolon) }),
  ]
}

function seenLines({ plan, step, done, symptom }: ReportFacts, words: ReportWords): readonly string[] {
  // A value in a symptom's words is named, not shown.
  const plain: PlainWords = { icons: words.icons, value: (field) => words.fields[field].inline }
  const seen = positionOf(plan, step)?.step.symptoms.find(({ id }) => id === symptom)
  const numbers = plan.steps.flatMap(({ id }, index) => (done.includes(id) ? [index + 1] : []))
  const steps = numberRanges(numbers, words.comma)
  return [
    seen === undefined ? words.noSymptom : fillWords(words.symptom, { symptom: inlineText(seen.sees, plain) }),
    numbers.length === 0
      ? words.noneDone
      : fillWords(words.done, { steps, done: numbers.length, total: plan.steps.length }),
  ]
}

function browserLines({ browser }: ReportFacts, words: ReportWords): readonly string[] {
  return [
    fillWords(words.browser, { browser: browser.browser || words.unknownBrowser }),
    fillWords(words.system, { system: browser.system || words.unknownSystem }),
  ]
}

function valueLines(
  { plan, values, knownSecrets, shared, withheld }: ReportFacts,
  words: ReportWords,
): readonly string[] {
  const names = (fields: readonly (keyof ReportWords['fields'])[]) =>
    fields.map((field) => words.fields[field].inline).join(words.comma)
  // A login for both servers is one value.
  const asked = plainFields.filter((field) => plan.guide.fields.has(field))
  const inState = (state: 'ok' | 'bad' | 'empty') =>
    asked.filter((field) => checkValue(field, values[field]).state === state)
  const line = (sentence: string, fields: readonly PlainFieldId[]) =>
    fields.length === 0 ? [] : [fillWords(sentence, { fields: names(fields) })]
  const shown = shared
    .flatMap((group) => shareable[group])
    .filter((field) => asked.includes(field) && values[field] !== '')
  return [
    ...line(words.valid, inState('ok')),
    ...line(words.invalid, inState('bad')),
    ...line(words.empty, inState('empty')),
    knownSecrets.length === 0 ? words.noSecrets : fillWords(words.secrets, { fields: names(knownSecrets) }),
    ...shown.map((field) =>
      withheld.includes(field)
        ? fillWords(words.withheld, { field: words.fields[field].name })
        : fillWords(words.value, { field: words.fields[field].name, value: oneLine(values[field]) }),
    ),
  ]
}
