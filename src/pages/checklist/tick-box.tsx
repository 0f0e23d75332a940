import { classes } from '#ui/classes.ts'

interface TickBoxProps {
  /** Of the input: the step's title is its label. */
  readonly id: string
  readonly isDone: boolean
  /** Absent for a box that is only drawn. */
  readonly onTick: ((isDone: boolean) => void) | undefined
}

const place = 'absolute start-1 top-3 size-5 print:start-0 print:top-[1.6mm] print:size-[4.2mm]'

/**
 * A box to tick: the browser's own on screen, a drawn one on paper, where browsers drop the colors that tell a ticked
 * control from an empty one.
 */
export function TickBox({ id, isDone, onTick }: TickBoxProps) {
  return (
    <>
      {onTick && (
        <input
          id={id}
          type="checkbox"
          checked={isDone}
          onChange={(event) => onTick(event.target.checked)}
          className={classes('needs-script cursor-pointer accent-accent print:hidden', place)}
        />
      )}
      <svg
        viewBox="0 0 20 20"
        aria-hidden="true"
        data-ticked={isDone}
        className={classes('fill-none stroke-ink', onTick && 'hidden noscript:block print:block', place)}
      >
        <rect x="1" y="1" width="18" height="18" rx="2" strokeWidth="1.6" />
        {isDone && <path d="m4.5 10.5 4 4 7-9" strokeWidth="2.4" />}
      </svg>
    </>
  )
}
