import type { ReactNode } from 'react'
import { FigureFrame } from './figure-frame.tsx'
import type { FigureRing, FigureText, FigureWords } from './figure-text.ts'
import { useCrop } from './use-crop.ts'

interface FigureProps {
  readonly id: string
  readonly shows: FigureText
  readonly rings: readonly FigureRing[]
  /** The parts to be left as they are. */
  readonly crosses: readonly string[]
  /** The row being worked on: its ring is always in view. */
  readonly active?: number | undefined
  readonly words: FigureWords
  /** The drawing, with these rings and crosses: only shapes and text, nothing that takes the focus. */
  readonly children: ReactNode
}

/**
 * A drawn picture, cropped and never shrunk: what it shows stays as large as on the screen it is drawn from. Role img,
 * not aria-hidden: whoever explores by touch or points at the picture finds it, it is one stop instead of forty fake
 * controls, and it can be listed among the images.
 */
export function Figure({ id, shows, rings, crosses, active, words, children }: FigureProps) {
  const crop = useCrop(active)
  const isInHere = rings.some(({ number }) => number === active)
  const says = rings.flatMap((ring) => (ring.says === undefined ? [] : [`${ring.number}: ${ring.says}`]))
  const alternative = [shows.plain, ...says].join(' ')
  return (
    <FigureFrame
      id={id}
      shows={shows}
      words={words}
      enlarged={
        <div role="img" aria-label={alternative} className="picture-whole">
          {children}
        </div>
      }
      note={crosses.length > 0 && <CrossNote text={words.cross} />}
    >
      <div ref={crop} role="img" aria-label={alternative} data-active={isInHere ? active : undefined} className="crop">
        {children}
      </div>
    </FigureFrame>
  )
}

function CrossNote({ text }: { readonly text: string }) {
  return (
    <p>
      <span className="picture-cross" aria-hidden="true">
        ×
      </span>
      <span>{text}</span>
    </p>
  )
}
