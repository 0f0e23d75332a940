import type { Figure } from '#model/screen.ts'
import type { Planned } from '#model/text.ts'
import { classes } from '#ui/classes.ts'
import { QuietBoundary } from '#ui/quiet-boundary.tsx'
import { LiveDrawing } from './figures.tsx'

interface DeskPictureProps {
  readonly figure: Planned<Figure> | undefined
  readonly className?: string
}

/** A window with the person's own values, to see what it is about: cut off by its frame, and not to be read. */
export function DeskPicture({ figure, className }: DeskPictureProps) {
  if (figure?.kind !== 'drawn') return null
  return (
    <div aria-hidden="true" className={classes('desk rounded-3xl print:hidden', className)}>
      <div className="w-215">
        <QuietBoundary>
          <LiveDrawing screen={figure.screen} rings={[]} crosses={[]} active={undefined} />
        </QuietBoundary>
      </div>
    </div>
  )
}
