import type { ReactNode } from 'react'
import { FigureFrame } from './figure-frame.tsx'
import type { FigureMark, FigureText, FigureWords } from './figure-text.ts'

interface FigureProps {
  readonly id: string
  readonly shows: FigureText
  readonly marks: readonly FigureMark[]
  readonly words: FigureWords
  /** The drawing: only shapes and text, nothing that takes the focus. */
  readonly children: ReactNode
}

/**
 * A drawn picture. Role img, not aria-hidden: whoever explores by touch or points at the picture finds it, it is one
 * stop instead of forty fake controls, and it can be listed among the images. Its marks are read once, in the caption.
 */
export function Figure({ id, shows, marks, words, children }: FigureProps) {
  return (
    <FigureFrame id={id} shows={shows} marks={marks} words={words} enlargedWidth="drawing">
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- there is no file to name in an img */}
      <div role="img" aria-label={shows.plain}>
        {children}
      </div>
    </FigureFrame>
  )
}
