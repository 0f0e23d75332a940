import type { ChecklistItem } from '#outputs/checklist/checklist.ts'
import { Figures } from '#features/figures/figures.tsx'
import { classes } from '#ui/classes.ts'

/**
 * The pictures of a step, smaller on paper: up to three beside each other.
 * Zoomed and not just narrow, because a drawing in a narrow place takes its narrow, tall form.
 */
export function SheetFigures({ figures, rows }: Pick<ChecklistItem, 'figures' | 'rows'>) {
  if (figures.length === 0) return null
  return (
    <div
      className={classes(
        'mt-3 grid items-start gap-4 print:mt-[1mm] print:gap-[4mm] print:text-[12pt] [&_figure]:my-0 print:[&_figure]:max-w-[108mm]',
        figures.length > 2 ? 'print:grid-cols-3 print:[zoom:0.52]' : 'print:[zoom:0.58]',
        figures.length > 1 ? 'sm:grid-cols-2' : 'max-w-xl print:max-w-none',
        figures.length === 2 && 'print:grid-cols-2',
      )}
    >
      <Figures figures={figures} rows={rows} />
    </div>
  )
}
