import type { KeyboardEvent } from 'react'
import { expectedOf } from '#engine/plan/rows.ts'
import { deskMessages } from '#words/desk-messages.ts'
import { fill } from '#features/language/fill.ts'
import { planGuide } from '#engine/plan/plan-guide.ts'
import type { FoundAnswer } from '#engine/search/find-answers.ts'
import type { Plan } from '#model/guide.ts'
import { classes } from '#ui/classes.ts'
import { answerIn, deskGuides } from './desk-guides.ts'
import { placeName, plainText } from './desk-place.ts'

interface DeskResultProps {
  readonly result: FoundAnswer
  readonly isFound: boolean
  readonly isShown: boolean
  /** Which program it is for must be said. */
  readonly isOther: boolean
  readonly onChoose: () => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

/** An answer to choose: what the customer sees, and where it is told. */
export function DeskResult({ result, isFound, isShown, isOther, onChoose, onKeyDown }: DeskResultProps) {
  const guide = deskGuides().find(({ id }) => id === result.guide)
  const plan = guide && planGuide(guide, {})
  const answer = plan && answerIn(plan, result)
  if (plan === undefined || answer === undefined) return null
  const name = placeName(plan, answer.place)
  const place = isOther ? fill(deskMessages.place.inGuide, { app: plan.guide.app, place: name }) : name
  return (
    <button
      type="button"
      data-result
      aria-pressed={isShown}
      onClick={onChoose}
      onKeyDown={onKeyDown}
      className={classes(
        'w-full cursor-pointer rounded-lg border px-3 text-start leading-snug hover:border-accent',
        isFound ? 'min-h-11 py-1.5' : 'min-h-9 py-1',
        isShown && isFound ? 'border-accent bg-accent-soft' : 'border-line bg-card',
      )}
    >
      <span className="block font-semibold">{answer.sees === '' ? place : plainText(answer.sees)}</span>
      {isFound && answer.sees !== '' && (
        <span className="block text-caption text-quiet">
          {answer.kind === 'expected' ? turnOf(plan, answer.id, place) : place}
        </span>
      )}
    </button>
  )
}

/** Which of the errors with the same words this is, in the order in which they come up. */
function turnOf(plan: Plan, id: string, place: string): string {
  const all = plan.steps.flatMap((step) => expectedOf(step))
  const own = all.find((each) => each.id === id)
  const same = all.filter(({ message }) => message === own?.message)
  if (same.length < 2) return fill(deskMessages.place.expected, { place, button: own?.after ?? '' })
  const turn = same.findIndex((each) => each.id === id) + 1
  return fill(deskMessages.place.expectedOf, { place, turn, count: same.length, button: own?.after ?? '' })
}
