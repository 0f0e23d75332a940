import type { ReactNode } from 'react'

/** One sentence twice: as it is shown, and as plain text for a name or an alternative. */
export interface FigureText {
  readonly rich: ReactNode
  readonly plain: string
}

/** A number of the list, and the part of the picture it belongs to. */
export interface FigureRing {
  readonly part: string
  readonly number: number
  /** What is done there, in plain text, for those who do not see the ring. */
  readonly says?: string
}

/** The figure's own sentences. */
export interface FigureWords {
  readonly enlarge: string
  readonly close: string
  /** Names the area that scrolls in the enlarged view. */
  readonly area: string
  readonly cross: string
}
