import { useId } from 'react'
import { checklistMessages } from '#words/checklist-messages.ts'
import { stepPath } from '#engine/links/paths.ts'
import type { ChecklistItem } from '#outputs/checklist/checklist.ts'
import { usePlan } from '#features/guide/guide-context.tsx'
import { Link } from 'react-router'
import { markDone } from '#state/progress.ts'
import { classes } from '#ui/classes.ts'
import { Sentence } from './sentence.tsx'
import { SheetEntries } from './sheet-entries.tsx'
import { SheetError } from './sheet-error.tsx'
import { SheetFigures } from './sheet-figures.tsx'
import { TickBox } from './tick-box.tsx'

interface SheetItemProps {
  readonly item: ChecklistItem
  readonly canTick: boolean
}

/** One step: a box to tick, what to do, what goes where, and the error that is normal. Never split over two pages. */
export function SheetItem({ item, canTick }: SheetItemProps) {
  const { guide } = usePlan()
  const id = useId()
  const title = `${item.number}. ${item.title}`
  const tick = (isDone: boolean) => markDone(guide.id, item.id, isDone)
  return (
    <li
      className={classes(
        'relative border-b border-line py-2.5 ps-10 break-inside-avoid print:py-[1.1mm] print:ps-[8mm]',
        // With pictures, two steps stand side by side; one with two pictures takes both places. A line of them stays whole.
        item.figures.length > 0 && 'align-top print:inline-block print:border-b-0',
        item.figures.length === 1 ? 'print:w-1/2 print:pe-[4mm]' : 'print:w-full',
      )}
    >
      <TickBox id={id} isDone={item.isDone} onTick={canTick ? tick : undefined} />
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        {canTick ? (
          <label htmlFor={id} className="cursor-pointer font-bold">
            {title}
          </label>
        ) : (
          <b className="font-bold">{title}</b>
        )}
        <Link
          to={stepPath(guide.id, item.id)}
          className="text-sm font-semibold text-accent underline underline-offset-3 print:hidden"
        >
          {checklistMessages.sheet.fullStep}
          <span className="sr-only"> {item.number}</span>
        </Link>
      </div>
      <p>
        <Sentence runs={item.summary} />
      </p>
      <SheetEntries entries={item.entries} />
      <SheetFigures figures={item.figures} rows={item.rows} />
      {item.errors.map((error) => (
        <SheetError key={error.id} error={error} />
      ))}
    </li>
  )
}
