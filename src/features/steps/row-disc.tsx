import { stepMessages } from '#words/step-messages.ts'
import { classes } from '#ui/classes.ts'

interface RowDiscProps {
  /** Undefined where the row is something to leave alone. */
  readonly number: number | undefined
  /** True where a picture has a ring with this number. */
  readonly isRinged: boolean
}

const disc =
  'grid size-7 place-items-center rounded-full border font-bold print:border-ink print:bg-paper print:text-ink'
/** Colors that mean something are drawn as a border where the person chose their own. */
const filled = 'border-transparent forced-colors:border-[CanvasText]'

/** The number of a row, in red where the picture has the same one; a gray cross where nothing is to be done. */
export function RowDisc({ number, isRinged }: RowDiscProps) {
  if (number === undefined)
    return (
      <span className={classes(disc, filled, 'scale-85 bg-cross text-on-cross')}>
        <span aria-hidden="true">×</span>
        <span className="sr-only">{stepMessages.leave}</span>
      </span>
    )
  return (
    <span
      className={classes(
        disc,
        'text-note even-digits',
        isRinged ? classes(filled, 'bg-mark text-on-mark') : 'border-edge',
      )}
    >
      {number}
    </span>
  )
}
