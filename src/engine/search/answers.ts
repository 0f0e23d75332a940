import type { GuidePage, Plan, PlannedStep } from '#model/guide.ts'
import type { Note } from '#model/step.ts'
import type { Symptom } from '#model/symptom.ts'
import type { Inline, Planned } from '#model/text.ts'
import { parseInline } from '#engine/inline/parse-inline.ts'
import { explain, type Explanation } from '#engine/plan/explain.ts'
import { actionsOf, allRows, expectedOf, valuesOf } from '#engine/plan/rows.ts'

/** What kind of text tells what to do. */
export type AnswerKind =
  | 'step'
  | 'page'
  | 'symptom'
  | 'expected'
  | 'branch'
  | 'note'
  | 'trouble'
  | 'fix'
  | 'install'
  | 'person'

/** A text that a search may find; inline markup. */
export interface Passage {
  readonly text: string
  /** How much it tells that this very text was found; a title counts more than a remark. */
  readonly weight: number
}

/** Something that a guide has to say to a customer, where it says it, and by what it is found. */
export interface Answer {
  /** Of the symptom, note or error; of a step or page as a whole, its own. With the kind, unique in its guide. */
  readonly id: string
  readonly kind: AnswerKind
  /** The step or page it is about: the last segment of its address. */
  readonly place: string
  /** The page on which it is told, where that is another. */
  readonly toldAt: GuidePage | undefined
  /** What the customer sees or asks; '' for a step or page as a whole. */
  readonly sees: Inline
  /** What to do about it, the likeliest first; a cause may be ''. */
  readonly ways: readonly Explanation[]
  readonly passages: readonly Passage[]
}

/** A page of a guide beside its steps, in words. */
export interface NamedPage {
  readonly page: GuidePage
  readonly title: string
  readonly description: string
}

const all = (weight: number, texts: readonly string[]): readonly Passage[] =>
  texts.filter((text) => text !== '').map((text) => ({ text, weight }))

const oneWay = (fix: Inline): readonly Explanation[] => [{ cause: '', fix }]

/** Everything that a guide can answer: at its steps, and on the pages beside them. */
export function answersOf(plan: Plan, pages: readonly NamedPage[]): readonly Answer[] {
  const steps = plan.steps.flatMap((step) => [wholeStep(step), ...answersAt(step)])
  const own = pages.flatMap((named) => [wholePage(named, plan), ...answersOn(named.page, plan)])
  const { known, others } = troublesOf(plan)
  const found = [...steps, ...own].map((answer) => withPassages(answer, all(1.2, known.get(answer.id) ?? [])))
  return [...found, ...others, start(plan), ...person(plan)]
}

const withPassages = (answer: Answer, more: readonly Passage[]): Answer =>
  more.length === 0 ? answer : { ...answer, passages: [...answer.passages, ...more] }

function wholeStep(step: PlannedStep): Answer {
  return {
    id: step.id,
    kind: 'step',
    place: step.id,
    toldAt: undefined,
    sees: '',
    ways: oneWay(step.summary),
    passages: [
      ...all(1.25, [step.title]),
      ...all(0.9, [step.summary, ...fieldsOf(step)]),
      ...all(0.6, [step.lead, step.see]),
      ...all(0.7, actionsOf(step)),
      ...all(1, labelsOf(step)),
    ],
  }
}

/** All that is told at a step: errors, forks, what may look different, what is folded under its rows. */
function answersAt(step: PlannedStep): readonly Answer[] {
  const at = { place: step.id, toldAt: undefined }
  return [
    ...expectedOf(step).map(({ id, message, after, remedy, why }): Answer => ({
      ...at,
      id,
      kind: 'expected',
      sees: message,
      ways: [{ cause: why, fix: remedy }],
      passages: [...all(1.5, [message]), ...all(0.6, [`${after} ${remedy} ${why}`])],
    })),
    ...step.symptoms.map((symptom) => symptomAt(symptom, at)),
    ...(step.fork?.branches ?? []).map(({ id, label, rows }): Answer => {
      const fix = rows.flatMap((row) => (row.kind === 'value' ? [] : [row.text])).join(' ')
      return {
        ...at,
        id,
        kind: 'branch',
        sees: label,
        ways: oneWay(fix),
        passages: [...all(1, [label]), ...all(0.5, [fix])],
      }
    }),
    ...step.notes.map((note) => noteAt(note, at)),
  ]
}

type At = Pick<Answer, 'place' | 'toldAt'>

function symptomAt({ id, sees, cause, fix, words = [] }: Planned<Symptom>, at: At): Answer {
  const passages = [...all(1.2, [sees, ...words]), ...all(0.45, [`${cause} ${fix}`])]
  return { ...at, id, kind: 'symptom', sees, ways: [{ cause, fix }], passages }
}

function noteAt({ id, title, text }: Planned<Note>, at: At): Answer {
  return {
    ...at,
    id,
    kind: 'note',
    sees: title,
    ways: oneWay(text),
    passages: [...all(1.1, [title]), ...all(0.55, [text])],
  }
}

function wholePage({ page, title, description }: NamedPage, plan: Plan): Answer {
  const texts = page === 'profile' ? (plan.profile?.intro ?? []) : page === 'check' ? checkTexts(plan) : []
  return {
    id: page,
    kind: 'page',
    place: page,
    toldAt: undefined,
    sees: '',
    ways: oneWay(description),
    passages: [...all(1.25, [title]), ...all(0.9, [description]), ...all(0.5, texts)],
  }
}

function checkTexts({ check }: Plan): readonly string[] {
  if (check === undefined) return []
  return [...check.intro, check.where, ...[...check.actions, ...check.source].map(({ text }) => text)]
}

/** What is told on a page of the guide alone. */
function answersOn(page: GuidePage, { profile, check, password }: Plan): readonly Answer[] {
  const at = { place: page, toldAt: undefined }
  switch (page) {
    case 'profile':
      if (profile === undefined) return []
      return [
        ...profile.symptoms.map((symptom) => symptomAt(symptom, at)),
        ...[...profile.before, ...profile.after].map((note) => noteAt(note, at)),
        ...profile.install.map(({ id, title, rows }): Answer => {
          const fix = rows.flatMap((row) => (row.kind === 'value' ? [] : [row.text])).join(' ')
          const labels = rows.flatMap((row) => (row.kind === 'value' ? [row.label] : labelsIn([row.text])))
          return {
            ...at,
            id,
            kind: 'install',
            sees: title,
            ways: oneWay(fix),
            passages: [...all(0.9, [title]), ...all(0.6, [fix, ...labels])],
          }
        }),
      ]
    case 'check':
      if (check === undefined) return []
      return [
        ...check.remember.map((note) => noteAt(note, at)),
        ...Object.entries(check.fix).map(([id, { title, text, step }]): Answer => ({
          id: `fix-${id}`,
          kind: 'fix',
          place: step ?? 'check',
          toldAt: step === null ? undefined : 'check',
          sees: title,
          ways: oneWay(text),
          passages: [...all(0.8, [title]), ...all(0.5, [text])],
        })),
      ]
    case 'password':
      return [
        ...password.notes.map((note) => noteAt(note, at)),
        ...password.changes.map(({ server, groups }): Answer => {
          const fix = groups
            .flatMap(({ rows }) => rows.flatMap((row) => (row.kind === 'act' ? [row.text] : [])))
            .join(' ')
          return {
            ...at,
            id: `password-${server}`,
            kind: 'page',
            sees: '',
            ways: oneWay(fix),
            passages: all(0.5, [fix]),
          }
        }),
      ]
    case 'short':
    case 'checklist':
      return []
  }
}

/**
 * Why a message did not go out. Where all reasons are told at steps already, those answers are `known` by these words
 * too; one with a reason of its own is an answer of its own.
 */
function troublesOf(plan: Plan) {
  const known = new Map<string, string[]>()
  const others: Answer[] = []
  for (const { id, sees, reasons, step } of plan.check?.notSent ?? []) {
    if (reasons.every((reason) => reason.kind === 'symptom'))
      for (const reason of reasons) known.set(reason.id, [...(known.get(reason.id) ?? []), sees])
    else {
      const ways = explain(reasons, plan.steps)
      const passages = [
        ...all(1.2, [sees]),
        ...all(
          0.45,
          ways.map(({ cause, fix }) => `${cause} ${fix}`),
        ),
      ]
      others.push({ id, kind: 'trouble', place: step, toldAt: 'check', sees, ways, passages })
    }
  }
  return { known, others }
}

/** The place of what belongs to no step and no page beside the steps: the start of the guide. */
export const startPlace = ''

function start({ title, description, intro }: Plan): Answer {
  return {
    id: 'start',
    kind: 'page',
    place: startPlace,
    toldAt: undefined,
    sees: '',
    ways: oneWay(description),
    passages: all(0.6, [title, description, ...intro]),
  }
}

/** A person at the provider: the answer where the guide has none. */
function person({ words }: Plan): readonly Answer[] {
  const { support = '' } = words
  return [
    {
      id: 'person',
      kind: 'person',
      place: startPlace,
      toldAt: undefined,
      sees: '',
      ways: oneWay(support),
      passages: all(0.5, [support]),
    },
  ]
}

/** The words that stand on screen in this step: buttons, menu entries, names of lines. */
function labelsOf(step: PlannedStep): readonly string[] {
  const headings = step.groups.flatMap(({ heading }) => heading ?? [])
  const lines = [...headings, ...valuesOf(step).map(({ label }) => label)]
  return [...new Set([...labelsIn([step.summary, step.lead, step.see, ...actionsOf(step)]), ...lines])]
}

function labelsIn(texts: readonly string[]): readonly string[] {
  return texts.flatMap((text) => parseInline(text)).flatMap((node) => (node.kind === 'label' ? [node.text] : []))
}

/** The values a step asks for, or puts somewhere under the name of the line they go into. */
function fieldsOf(step: PlannedStep): readonly string[] {
  const typed = allRows(step).flatMap((row) => (row.kind === 'value' ? [`${row.label} {${row.field}}`] : []))
  return step.kind === 'collect' ? [...step.fields.map((field) => `{${field}}`), ...typed] : typed
}
