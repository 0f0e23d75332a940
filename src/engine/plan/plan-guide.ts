import type { Guide, Plan } from '#model/guide.ts'
import type { Answers, Question } from '#model/question.ts'
import { choose, completeAnswers } from './choose.ts'

/** Every question a person may answer for this guide: the provider's, then the program's. */
export function questionsOf(guide: Guide): readonly Question[] {
  return [...guide.provider.questions, ...guide.questions]
}

/** Many parts of a page ask for the same plan, and a plan walks through every word of the guide. */
const plans = new WeakMap<Guide, Map<string, Plan>>()

/**
 * The guide for one person: choices made, words put in, steps that do not apply left out. The same guide with answers
 * that come to the same gives the very same plan.
 */
export function planGuide(guide: Guide, answers: Answers): Plan {
  const complete = completeAnswers(questionsOf(guide), answers)
  const known = plans.get(guide) ?? new Map<string, Plan>()
  plans.set(guide, known)
  const key = JSON.stringify(complete)
  const plan = known.get(key) ?? makePlan(guide, complete)
  known.set(key, plan)
  return plan
}

function makePlan(guide: Guide, complete: Answers): Plan {
  const words = choose(guide.words, { answers: complete, words: {} })
  const choosing = { answers: complete, words }
  const phases = choose(guide.phases, choosing)
  const steps = phases.flatMap((phase) => phase.steps)
  return {
    guide,
    answers: complete,
    words,
    title: choose(guide.title, choosing),
    description: choose(guide.description, choosing),
    intro: choose(guide.intro, choosing),
    result: choose(guide.result, choosing),
    cautions: choose(guide.cautions, choosing),
    short: choose(guide.short, choosing),
    profile: guide.profile && choose(guide.profile, choosing),
    check: guide.check && choose(guide.check, choosing),
    phases,
    steps,
  }
}
