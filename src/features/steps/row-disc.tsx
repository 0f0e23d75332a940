import { stepMessages } from '#words/step-messages.ts'
import { classes } from '#ui/classes.ts'

interface RowDiscProps {
  /** Undefined where the row is something to leave alone. */
  readonly number: number | undefined
  /** True where a picture has a ring with this number. */
  readonly isRinged: boolean
}

/** The number of a row, in red where the picture has the same one; a gray cross where nothing is to be done. */
export function RowDisc({ number, isRinged }: RowDiscProps) {
  if (number === undefined)
    return (
      <span className="grid size-7 place-items-center rounded-full border border-transparent bg-cross text-on-cross forced-colors:border-[CanvasText]">
        <span aria-hidden="true">×</span>
        <span className="sr-only">{stepMessages.leave}</span>
      </span>
    )
  return (
    <span
      className={classes(
        'grid size-7 place-items-center rounded-full border text-note font-bold even-digits',
        isRinged ? 'border-transparent bg-mark text-on-mark forced-colors:border-[CanvasText]' : 'border-edge',
      )}
    >
      {number}
    </span>
  )
}
