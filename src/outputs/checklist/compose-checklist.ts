import { guidePath } from '#engine/links/paths.ts'
import { countDone } from '#engine/progress/progress.ts'
import type { Plan, PlannedStep } from '#model/guide.ts'
import type { Checklist, ChecklistPhase } from './checklist.ts'
import { composeItem } from './compose-item.ts'
import { composeValues } from './compose-values.ts'
import { absoluteAddress, type Surroundings } from './resolve-sentence.ts'

/** What a checklist is made of. No password is among it: there is nothing here that could print one. */
export interface ChecklistRequest extends Surroundings {
  /** Ids of the steps the person said are done. */
  readonly done: readonly string[]
  /** `left`: without the steps that are done. */
  readonly steps: 'all' | 'left'
  readonly withPictures: boolean
  /** Today, in words; '' when not known yet. */
  readonly date: string
}

/** The whole guide as one document. */
export function composeChecklist(request: ChecklistRequest): Checklist {
  const { plan, done, site } = request
  const { guide } = plan
  return {
    title: plan.title,
    answers: givenAnswers(plan),
    provider: guide.provider.name,
    service: guide.provider.service,
    app: guide.app,
    version: guide.version,
    date: request.date,
    addresses: {
      guide: absoluteAddress(site, guidePath(guide.id)),
      support: guide.provider.support.url ?? '',
      email: guide.provider.support.email ?? '',
    },
    sections: composeValues(request),
    phases: composePhases(request),
    done: countDone(plan, done),
    total: plan.steps.length,
  }
}

function composePhases(request: ChecklistRequest): readonly ChecklistPhase[] {
  const { plan, done, steps, withPictures } = request
  return plan.phases
    .map((phase) => ({
      id: phase.id,
      title: phase.title,
      place: placeOf(phase.steps),
      items: phase.steps
        .map((step) => {
          const choices = { number: plan.steps.indexOf(step) + 1, isDone: done.includes(step.id), withPictures }
          return composeItem(step, choices, request)
        })
        .filter((item) => steps === 'all' || !item.isDone),
    }))
    .filter((phase) => phase.items.length > 0)
}

/** Where a phase happens, when all of it happens in one place. */
function placeOf(steps: readonly PlannedStep[]): string {
  const [place = '', ...others] = new Set(steps.map((step) => step.place))
  return others.length === 0 ? place : ''
}

/** "I am not sure" is not worth a line on paper. */
function givenAnswers({ guide, answers }: Plan): readonly string[] {
  return guide.questions.flatMap((question) =>
    question.answers
      .filter(({ id }) => id === answers[question.id] && id !== question.assumed)
      .map(({ label }) => label),
  )
}
