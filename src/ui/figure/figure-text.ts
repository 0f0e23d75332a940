import type { ReactNode } from 'react'

/** One sentence twice: as it is shown, and as plain text for a name or an alternative. */
export interface FigureText {
  readonly rich: ReactNode
  readonly plain: string
}

export interface FigureMark extends FigureText {
  /** The number beside the ring in the picture. */
  readonly number: number
}

/** The figure's own sentences. */
export interface FigureWords {
  readonly enlarge: string
  readonly close: string
  /** Names the area that scrolls in the enlarged view. */
  readonly area: string
}
