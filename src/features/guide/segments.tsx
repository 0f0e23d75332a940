import { selectGuide, useProgress } from '#state/progress.ts'
import { classes } from '#ui/classes.ts'
import { usePlan } from './guide-context.tsx'

/** How far one is, for the eyes: a piece for each step, with gaps between the phases. */
export function Segments({ current }: { readonly current: string | undefined }) {
  const { guide, phases } = usePlan()
  const done = useProgress((state) => selectGuide(guide.id)(state).done)
  return (
    <span aria-hidden="true" className="flex gap-0.75">
      {phases.flatMap(({ steps }) =>
        steps.map((step, index) => (
          <span
            key={step.id}
            className={classes(
              'h-1 min-w-0.5 flex-1 rounded-full forced-color-adjust-none',
              // A wider gap between the phases.
              index === 0 && 'not-first:ms-1.5',
              done.includes(step.id)
                ? 'bg-pine forced-colors:bg-[Highlight]'
                : step.id === current
                  ? 'bg-pine/50 forced-colors:bg-[CanvasText]'
                  : 'bg-hair forced-colors:bg-[GrayText]',
            )}
          />
        )),
      )}
    </span>
  )
}
