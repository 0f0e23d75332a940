import { stepPath } from '#engine/links/paths.ts'
import { expectedOf, figuresOf, numberRows } from '#engine/plan/rows.ts'
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
    errors: expectedOf(step).map(({ id, message, after, remedy }) => ({
      id,
      message,
      after,
      remedy: resolveSentence(remedy, around),
    })),
    figures: choices.withPictures ? paperFigures(step) : [],
    rows: numberRows(step.groups).flatMap(({ rows }) => rows),
  }
}

/** What may be seen instead of the usual has its words in the guide alone; without them, its pictures say little. */
const paperFigures = (step: PlannedStep) => (step.figures.length > 0 ? step.figures : figuresOf(step))

function composeEntries(step: PlannedStep, around: Surroundings): readonly Entries[] {
  return step.groups
    .map(({ heading, rows }) => ({
      heading: heading ?? '',
      lines: rows.flatMap((row) =>
        row.kind === 'value' ? [{ label: row.label, what: resolveValue(row.field, around) }] : [],
      ),
    }))
    .filter(({ lines }) => lines.length > 0)
}
