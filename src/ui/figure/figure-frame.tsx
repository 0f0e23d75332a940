import { type ReactNode, useId, useState } from 'react'
import { EnlargedFigure } from './enlarged-figure.tsx'
import type { FigureText, FigureWords } from './figure-text.ts'

interface FigureFrameProps {
  readonly id: string
  readonly shows: FigureText
  readonly words: FigureWords
  /** The whole picture, with its text alternative. */
  readonly enlarged: ReactNode
  /** More lines of the caption. */
  readonly note: ReactNode
  /** The picture as the page shows it, with its text alternative. */
  readonly children: ReactNode
}

/** Picture, magnifier and caption. */
export function FigureFrame({ id, shows, words, enlarged, note, children }: FigureFrameProps) {
  const [isOpen, setIsOpen] = useState(false)
  const own = useId()
  return (
    // Named by its first sentence: without it, the name would be the whole caption, read once more.
    <figure id={id} aria-labelledby={`${own}shows`} className="picture">
      <div className="picture-shot">
        {children}
        <button
          type="button"
          id={`${own}enlarge`}
          aria-label={words.enlarge}
          aria-labelledby={`${own}enlarge ${own}shows`}
          className="picture-zoom needs-script"
          onClick={() => setIsOpen(true)}
        >
          <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            <path d="M10.5 4.5a6 6 0 1 0 0 12 6 6 0 0 0 0-12zM15 15l5 5M10.5 8v5M8 10.5h5" />
          </svg>
        </button>
      </div>
      <figcaption className="picture-caption">
        <p id={`${own}shows`}>{shows.rich}</p>
        {note}
      </figcaption>
      {isOpen && (
        <EnlargedFigure shows={shows} words={words} onClose={() => setIsOpen(false)}>
          {enlarged}
        </EnlargedFigure>
      )}
    </figure>
  )
}
