import { CaptureMarks } from './capture-marks.tsx'
import { FigureFrame } from './figure-frame.tsx'
import type { FigureText, FigureWords } from './figure-text.ts'

/** A number of the list, and its place in per cent of the picture. */
export interface CaptureMark {
  readonly number: number
  /** What is done there, in plain text, for those who do not see the ring. */
  readonly says: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

interface CaptureFigureProps {
  readonly id: string
  readonly src: string
  /** In pixels of the file: they keep its place while it loads. */
  readonly width: number
  readonly height: number
  readonly shows: FigureText
  readonly marks: readonly CaptureMark[]
  readonly words: FigureWords
}

/** A provider's own capture with rings over it. */
export function CaptureFigure({ id, src, width, height, shows, marks, words }: CaptureFigureProps) {
  const alternative = [shows.plain, ...marks.map(({ number, says }) => `${number}: ${says}`)].join(' ')
  const image = (
    <div className="relative w-fit max-w-full overflow-clip rounded-md border border-line">
      <img
        src={src}
        width={width}
        height={height}
        alt={alternative}
        loading="lazy"
        decoding="async"
        className="block h-auto max-w-full"
      />
      <CaptureMarks marks={marks} />
    </div>
  )
  return (
    <FigureFrame
      id={id}
      shows={shows}
      words={words}
      enlarged={<div className="picture-whole w-max">{image}</div>}
      note={null}
    >
      {image}
    </FigureFrame>
  )
}
