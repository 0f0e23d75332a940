import type { KeyboardEvent } from 'react'
import { deskMessages } from '#words/desk-messages.ts'
import { fill } from '#features/language/fill.ts'
import { planGuide } from '#engine/plan/plan-guide.ts'
import { classes } from '#ui/classes.ts'
import { DeskWhy } from './desk-why.tsx'
import { placeName } from './desk-place.ts'
import { useGuides, type DeskResult } from './use-desk-search.ts'

interface DeskResultButtonProps {
  readonly result: DeskResult
  readonly isFound: boolean
  readonly isChosen: boolean
  /** In another program than the customer's: then its name is said. */
  readonly isElsewhere: boolean
  readonly onChoose: () => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

/** A place to choose, and why it was found. */
export function DeskResultButton({
  result,
  isFound,
  isChosen,
  onChoose,
  onKeyDown,
  isElsewhere,
}: DeskResultButtonProps) {
  const guide = useGuides().find(({ id }) => id === result.guide)
  const plan = guide && planGuide(guide, {})
  if (plan === undefined) return null
  const name = placeName(plan, result.place)
  return (
    <button
      type="button"
      aria-pressed={isChosen}
      onClick={onChoose}
      onKeyDown={onKeyDown}
      className={classes(
        'w-full cursor-pointer rounded-lg border-2 px-3 text-start hover:border-accent',
        isFound ? 'min-h-11 py-2' : 'min-h-9 py-1',
        isChosen ? 'border-accent bg-accent-soft' : 'border-line bg-card',
      )}
    >
      <span className="block font-semibold">
        {isElsewhere ? fill(deskMessages.place.inGuide, { app: plan.guide.app, place: name }) : name}
      </span>
      {isFound && <DeskWhy plan={plan} result={result} />}
    </button>
  )
}
