import { stepPath } from '#engine/links/paths.ts'
import type { PlannedStep } from '#model/guide.ts'
import type { ChecklistItem, Entries } from './checklist.ts'
import { resolveSentence, resolveValue, absoluteAddress, type Surroundings } from './resolve-sentence.ts'

interface ItemChoices {
  readonly number: number
  readonly isDone: boolean
  readonly withPictures: boolean
}

/** A step as one box to tick. */
export function composeItem(step: PlannedStep, choices: ItemChoices, around: Surroundings): ChecklistItem {
  return {
    id: step.id,
    number: choices.number,
    title: step.title,
    isDone: choices.isDone,
    address: absoluteAddress(around.site, stepPath(around.plan.guide.id, step.id)),
    summary: resolveSentence(step.summary, around),
    entries: composeEntries(step, around),
    errors: step.expected.map(({ id, message, after, remedy }) => ({
      id,
      message,
      after,
      remedy: resolveSentence(remedy, around),
    })),
    figures: choices.withPictures ? step.figures : [],
  }
}

function composeEntries(step: PlannedStep, around: Surroundings): readonly Entries[] {
  if (step.kind !== 'enter') return []
  return step.values.map((group) => ({
    heading: group.heading ?? '',
    lines: group.rows.map(({ label, field }) => ({ label, what: resolveValue(field, around) })),
  }))
}
