import { inlineText, type PlainWords } from '#engine/inline/inline-text.ts'
import { positionOf } from '#engine/progress/progress.ts'
import { checkValue } from '#engine/values/check-value.ts'
import { plainFields } from '#engine/values/fields.ts'
import { looksLikePassword } from '#engine/values/password-shape.ts'
import type { FieldId, PlainFieldId } from '#model/field.ts'
import { fill, listIn } from '#engine/language/sentences.ts'
import { numberRanges } from './number-ranges.ts'
import { oneLine } from './one-line.ts'
import { shareable, type Report, type ReportFacts, type Shareable } from './report.ts'
import type { ReportWords } from './report-words.ts'

/** Writes down where a person is stuck. Holds no value but those of `shared`, and never a password. */
export function composeReport(facts: ReportFacts, words: ReportWords): Report {
  return {
    subject: subject(facts, words),
    blocks: [whereLines(facts, words), seenLines(facts, words), browserLines(facts, words), valueLines(facts, words)],
    promise: promise(facts, words),
  }
}

function subject({ plan, at }: ReportFacts, words: ReportWords): string {
  const { app } = plan.guide
  if (at.kind === 'page') return fill(words.pageSubject, { app, title: at.title })
  const position = positionOf(plan, at.step)
  return fill(words.subject, { app, number: position?.number ?? 0, title: position?.step.title ?? '' }, words.lang)
}

function whereLines({ plan, at, link, code, byLink }: ReportFacts, words: ReportWords): readonly string[] {
  const { app, version, changed, provider } = plan.guide
  const answers = plan.guide.questions.map(({ id, short, answers: known }) => {
    const label = known.find((answer) => answer.id === plan.answers[id])?.label ?? ''
    const answer = `${short}: ${label}`
    return byLink.includes(id) ? fill(words.byLink, { answer }) : answer
  })
  const position = at.kind === 'step' ? positionOf(plan, at.step) : undefined
  const total = plan.steps.length
  return [
    fill(words.guide, { app, version, changed, provider: provider.name, service: provider.service }),
    at.kind === 'page'
      ? fill(words.page, { title: at.title })
      : fill(words.step, { number: position?.number ?? 0, total, title: position?.step.title ?? '' }, words.lang),
    fill(words.link, { link }),
    fill(words.code, { code }),
    ...(answers.length === 0 ? [] : [fill(words.variant, { answers: listIn(words.lang, answers) })]),
  ]
}

function seenLines(facts: ReportFacts, words: ReportWords): readonly string[] {
  const { plan, symptoms, symptom, message, done, visited } = facts
  // A value in a symptom's words is named, not shown.
  const plain: PlainWords = { icons: words.icons, value: (field) => words.fields[field].inline }
  const seen = symptoms.find(({ id }) => id === symptom)
  const numbers = plan.steps.flatMap(({ id }, index) => (done.includes(id) ? [index + 1] : []))
  const steps = listIn(words.lang, numberRanges(numbers))
  return [
    seen === undefined ? words.noSymptom : fill(words.symptom, { symptom: inlineText(seen.sees, plain) }),
    ...(message === '' ? [] : [fill(words.message, { message })]),
    numbers.length === 0
      ? words.noneDone
      : fill(words.done, { steps, done: numbers.length, total: plan.steps.length }, words.lang),
    ...(visited.length === 0 ? [] : [fill(words.way, { places: wayOf(facts, words) })]),
  ]
}

/** The places in their order, steps in a row as one: "Short version → step 1–4 → Profile". */
function wayOf({ plan, visited }: ReportFacts, words: ReportWords): string {
  const stops: (string | number[])[] = []
  for (const place of visited) {
    const number = plan.steps.findIndex(({ id }) => id === place) + 1
    const last = stops.at(-1)
    if (number === 0) stops.push(place)
    else if (Array.isArray(last) && last.at(-1) === number - 1) last.push(number)
    else stops.push([number])
  }
  return stops
    .map((stop) => (typeof stop === 'string' ? stop : fill(words.waySteps, { steps: numberRanges(stop).join('') })))
    .join(' → ')
}

function browserLines({ browser, time }: ReportFacts, words: ReportWords): readonly string[] {
  return [
    fill(words.time, { time }),
    fill(words.browser, { browser: browser.browser || words.unknownBrowser }),
    fill(words.system, { system: browser.system || words.unknownSystem }),
  ]
}

/** The values that may be added, and are: those that the guide asks for, and that are there. */
function shownFields({ plan, shared, values }: ReportFacts): readonly PlainFieldId[] {
  return shared
    .flatMap((group) => shareable[group])
    .filter((field) => plan.guide.fields.has(field) && values[field] !== '')
}

function valueLines(facts: ReportFacts, words: ReportWords): readonly string[] {
  const { plan, values, knownSecrets } = facts
  // A login for both servers is one value.
  const asked = plainFields.filter((field) => plan.guide.fields.has(field))
  const inState = (state: 'ok' | 'bad' | 'empty') =>
    asked.filter((field) => checkValue(field, values[field]).state === state)
  const line = (sentence: string, fields: readonly PlainFieldId[]) =>
    fields.length === 0 ? [] : [fill(sentence, { fields: namesOf(fields, words) })]
  return [
    ...line(words.valid, inState('ok')),
    ...line(words.invalid, inState('bad')),
    ...line(words.empty, inState('empty')),
    knownSecrets.length === 0 ? words.noSecrets : fill(words.secrets, { fields: namesOf(knownSecrets, words) }),
    ...shownFields(facts).map((field) => valueLine(field, facts, words)),
  ]
}

function valueLine(field: PlainFieldId, { values, withheld }: ReportFacts, words: ReportWords): string {
  const { name } = words.fields[field]
  const value = values[field]
  if (withheld.includes(field)) return fill(words.withheld, { field: name })
  // A login without an @ may be anything, also a password in the wrong field.
  if (isLogin(field) && !isAddress(field, value))
    return fill(words.loginShape, { field: name, count: Array.from(value).length }, words.lang)
  return looksLikePassword(field, value)
    ? fill(words.withheld, { field: name })
    : fill(words.value, { field: name, value: oneLine(value) })
}

const isLogin = (field: PlainFieldId) => shareable.logins.includes(field)
const isAddress = (field: PlainFieldId, value: string) => value.includes('@') && !looksLikePassword(field, value)

/** Says exactly what is not in it. */
function promise(facts: ReportFacts, words: ReportWords): string {
  const shown = shownFields(facts)
  const own = (['fullName', 'emailAddress', 'accountDescription'] as const).map((field) => words.fields[field].inline)
  const groups = (Object.keys(shareable) as Shareable[]).filter((group) => !facts.shared.includes(group))
  const hasShapes = shown.some((field) => isLogin(field) && !isAddress(field, facts.values[field]))
  const out = [...own, ...groups.map((group) => words.groups[group])]
  return [
    words.promise,
    fill(words.leftOut, { fields: listIn(words.lang, out) }),
    ...(hasShapes ? [words.loginsLeftOut] : []),
  ].join(' ')
}

const namesOf = (fields: readonly FieldId[], words: ReportWords) =>
  listIn(
    words.lang,
    fields.map((field) => words.fields[field].inline),
  )
