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
  /** Stands before the list of marks in the text alternative: "Marked in the picture:". */
  readonly marked: string
  readonly enlarge: string
  readonly close: string
  /** Names the area that scrolls in the enlarged view. */
  readonly area: string
}

/** What a picture has to say to those who do not see it: what it shows, and what each ring means. */
export function textAlternative(shows: FigureText, marks: readonly FigureMark[], words: FigureWords): string {
  if (marks.length === 0) return shows.plain
  return [shows.plain, words.marked, ...marks.map(({ number, plain }) => `${number}. ${plain}`)].join(' ')
}
