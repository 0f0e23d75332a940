import { type ReactNode, useId, useState } from 'react'
import { EnlargedFigure } from './enlarged-figure.tsx'
import type { FigureMark, FigureText, FigureWords } from './figure-text.ts'
import { MarkList } from './mark-list.tsx'

interface FigureFrameProps {
  readonly id: string
  readonly shows: FigureText
  readonly marks: readonly FigureMark[]
  readonly words: FigureWords
  /** How wide the picture is when enlarged: a drawing can be any size, a capture has its own. */
  readonly enlargedWidth: 'drawing' | 'capture'
  /** The picture with its text alternative. */
  readonly children: ReactNode
}

/** Picture, caption, and the button that enlarges. */
export function FigureFrame({ id, shows, marks, words, enlargedWidth, children }: FigureFrameProps) {
  const [isOpen, setIsOpen] = useState(false)
  const own = useId()
  return (
    // Named by its first sentence: without it, the name would be the whole caption, read once more.
    <figure id={id} aria-labelledby={`${own}shows`} className="break-inside-avoid">
      {children}
      <figcaption className="mt-3">
        <p id={`${own}shows`} className="text-quiet">
          {shows.rich}
        </p>
        <MarkList marks={marks} />
      </figcaption>
      <button
        type="button"
        id={`${own}enlarge`}
        aria-labelledby={`${own}enlarge ${own}shows`}
        className="needs-script mt-3 min-h-11 rounded-md border border-edge bg-card px-4 text-accent hover:bg-accent-soft print:hidden"
        onClick={() => setIsOpen(true)}
      >
        {words.enlarge}
      </button>
      {isOpen && (
        <EnlargedFigure
          shows={shows}
          marks={marks}
          words={words}
          width={enlargedWidth}
          onClose={() => setIsOpen(false)}
        >
          {children}
        </EnlargedFigure>
      )}
    </figure>
  )
}
