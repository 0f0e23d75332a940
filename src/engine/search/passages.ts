import type { Plan, PlannedStep } from '#model/guide.ts'
import type { Symptom } from '#model/symptom.ts'
import type { Planned } from '#model/text.ts'
import { actionsOf, expectedOf, valuesOf } from '#engine/plan/rows.ts'
import { parseInline } from '#engine/inline/parse-inline.ts'

/** What on a page a text belongs to. */
export type About =
  | { readonly kind: 'page' }
  | { readonly kind: 'expected'; readonly id: string }
  | { readonly kind: 'symptom'; readonly id: string }

/** A text that a search may find; inline markup. */
export interface Passage {
  readonly about: About
  readonly text: string
  /** How much it tells that this very text was found; a title counts more than a remark. */
  readonly weight: number
}

const ofPage = (weight: number, texts: readonly string[]): readonly Passage[] =>
  texts.map((text) => ({ about: { kind: 'page' }, text, weight }))

/** All that people may say when they mean a step. */
export function passagesOfStep(step: PlannedStep): readonly Passage[] {
  return [
    ...ofPage(1.25, [step.title]),
    ...ofPage(0.9, [step.summary, ...fieldsOf(step)]),
    ...ofPage(0.6, [step.lead, step.see]),
    ...ofPage(0.7, actionsOf(step)),
    ...ofPage(1, labelsOf(step)),
    ...ofPage(
      0.8,
      step.notes.map(({ title }) => title),
    ),
    ...ofPage(
      0.5,
      step.notes.map(({ text }) => text),
    ),
    ...expectedOf(step).flatMap(({ id, message, after, remedy, why }): readonly Passage[] => [
      { about: { kind: 'expected', id }, text: message, weight: 1.5 },
      { about: { kind: 'expected', id }, text: `${after} ${remedy} ${why}`, weight: 0.6 },
    ]),
    ...passagesOfSymptoms(step.symptoms),
  ]
}

/** Most people go step by step: what both ways say means the step. */
const besideSteps = 0.75

/** All that people may say when they mean the page of the configuration profile. */
export function passagesOfProfile(profile: NonNullable<Plan['profile']>): readonly Passage[] {
  const passages = [
    ...ofPage(0.6, profile.intro),
    ...ofPage(
      1,
      profile.install.map(({ title }) => title),
    ),
    ...ofPage(
      0.6,
      profile.install.flatMap(({ rows }) => rows.map((row) => (row.kind === 'value' ? row.label : row.text))),
    ),
    ...passagesOfSymptoms(profile.symptoms),
  ]
  return passages.map((passage) => ({ ...passage, weight: passage.weight * besideSteps }))
}

/** A page known by its title and its description. */
export function passagesOfPage(title: string, description: string): readonly Passage[] {
  return [...ofPage(1.25, [title]), ...ofPage(0.9, [description])]
}

/** What people ask at a step or page, in their words. */
export function passagesOfAsked(questions: readonly string[]): readonly Passage[] {
  return ofPage(1.2, questions)
}

function passagesOfSymptoms(symptoms: readonly Planned<Symptom>[]): readonly Passage[] {
  return symptoms.flatMap(({ id, sees, cause, fix, words = [] }): readonly Passage[] => {
    const about = { kind: 'symptom', id } as const
    return [
      ...[sees, ...words].map((text) => ({ about, text, weight: 1.2 })),
      { about, text: `${cause} ${fix}`, weight: 0.45 },
    ]
  })
}

/** The words that stand on screen in this step: buttons, menu entries, names of lines. */
function labelsOf(step: PlannedStep): readonly string[] {
  const texts = [step.summary, step.lead, step.see, ...actionsOf(step)]
  const nodes = texts.flatMap((text) => parseInline(text))
  const headings = step.groups.flatMap(({ heading }) => heading ?? [])
  const lines = [...headings, ...valuesOf(step).map(({ label }) => label)]
  return [...new Set([...nodes.flatMap((node) => (node.kind === 'label' ? [node.text] : [])), ...lines])]
}

/** The values a step asks for, or puts somewhere under the name of the line they go into. */
function fieldsOf(step: PlannedStep): readonly string[] {
  const typed = valuesOf(step).map(({ field, label }) => `${label} {${field}}`)
  return step.kind === 'collect' ? [...step.fields.map((field) => `{${field}}`), ...typed] : typed
}
