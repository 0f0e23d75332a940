import type { ReactNode } from 'react'
import { classes } from '#ui/classes.ts'
import type { Tone } from './describe-verdict.ts'
import { toneColors } from './tone-colors.ts'

/** Three shapes, so that no color is needed to tell them apart: a disc, an octagon, a broken ring. */
const shapes: Readonly<Record<Tone, ReactNode>> = {
  pass: (
    <>
      <circle cx="12" cy="12" r="11" className="fill-current" />
      <path d="m6.8 12.4 3.6 3.6 6.8-7.8" className="stroke-card" />
    </>
  ),
  fail: (
    <>
      <path d="M7.6 1.4h8.8l6.2 6.2v8.8l-6.2 6.2H7.6l-6.2-6.2V7.6z" className="fill-current" />
      <path d="m8 8 8 8m0-8-8 8" className="stroke-card" />
    </>
  ),
  unknown: (
    <>
      <circle cx="12" cy="12" r="10.4" className="stroke-current" strokeWidth="1.6" strokeDasharray="3.4 2.6" />
      <path d="M9 9.2a3 3 0 1 1 4.3 2.7c-.9.5-1.3 1-1.3 2.1M12 17v.3" className="stroke-current" />
    </>
  ),
}

interface MarkProps {
  readonly tone: Tone
  readonly size?: 'small' | 'large'
}

/** The sign of a result, beside the word that says the same. */
export function Mark({ tone, size = 'small' }: MarkProps) {
  return (
    <svg
      viewBox="0 0 24 24"
      aria-hidden="true"
      className={classes(
        'shrink-0 fill-none stroke-[2.4] [stroke-linecap:round] [stroke-linejoin:round]',
        size === 'small' ? 'size-6' : 'size-10 sm:size-12',
        toneColors[tone],
      )}
    >
      {shapes[tone]}
    </svg>
  )
}
