import type { ChecklistItem } from '#outputs/checklist/checklist.ts'
import { Figures } from '#features/figures/figures.tsx'
import { classes } from '#ui/classes.ts'

/**
 * The pictures of a step, smaller on paper: two beside each other, or one with its caption beside it.
 * Zoomed and not just narrow, because a drawing in a narrow place takes its narrow, tall form.
 */
export function SheetFigures({ figures, rows }: Pick<ChecklistItem, 'figures' | 'rows'>) {
  if (figures.length === 0) return null
  return (
    <div
      className={classes(
        'mt-3 grid items-start gap-4 print:mt-[1.5mm] print:gap-[5mm] print:[zoom:0.8] print:text-[11pt] [&_figure]:my-0',
        figures.length > 1
          ? 'sm:grid-cols-2 print:grid-cols-2'
          : 'max-w-xl print:max-w-none print:[&_figure]:grid print:[&_figure]:grid-cols-2 print:[&_figure]:gap-[5mm]',
      )}
    >
      <Figures figures={figures} rows={rows} />
    </div>
  )
}
