import { useId } from 'react'
import { Link } from 'react-router'
import { checklistMessages } from '#content/checklist-messages.ts'
import { stepPath } from '#engine/links/paths.ts'
import type { ChecklistItem } from '#outputs/checklist/checklist.ts'
import { usePlan } from '#parts/guide-context.tsx'
import { markDone } from '#state/progress.ts'
import { Sentence } from './sentence.tsx'
import { SheetEntries } from './sheet-entries.tsx'
import { SheetError } from './sheet-error.tsx'
import { SheetFigures } from './sheet-figures.tsx'
import { TickBox } from './tick-box.tsx'

/** One step: a box to tick, what to do, what goes where, and the error that is normal. Never split over two pages. */
export function SheetItem({ item }: { readonly item: ChecklistItem }) {
  const { guide } = usePlan()
  const id = useId()
  return (
    <li className="relative border-b border-line py-2.5 ps-10 break-inside-avoid print:py-[1.1mm] print:ps-[8mm]">
      <TickBox id={id} isDone={item.isDone} onTick={(isDone) => markDone(guide.id, item.id, isDone)} />
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <label htmlFor={id} className="cursor-pointer font-bold">
          {item.number}. {item.title}
        </label>
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
      <SheetFigures figures={item.figures} />
      {item.errors.map((error) => (
        <SheetError key={error.id} error={error} />
      ))}
    </li>
  )
}
