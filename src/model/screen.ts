import type { FieldId } from './field.ts'
import type { Condition, Inline, Varied } from './text.ts'

/**
 * Every drawn screen, and the parts of it that a ring or a cross can point at. Each family of screens adds its own in
 * its `parts.ts`, so that content can name them and the compiler checks both sides.
 */
// oxlint-disable-next-line typescript/no-empty-object-type, typescript/no-empty-interface -- filled by the families
export interface ScreenParts {}

export type ScreenId = keyof ScreenParts

/** The number of a row in the list, at the part of the picture where that row is done. */
export interface Ring<S extends ScreenId = ScreenId> {
  readonly part: ScreenParts[S]
  readonly number: number
}

export interface Mark<S extends ScreenId> {
  readonly part: ScreenParts[S]
  /** What to do with the marked part; read out in the text alternative: "Press **+** at the bottom left." */
  readonly says: Inline
  /** The value that goes where the mark points. */
  readonly field?: FieldId
}

interface FigureBase {
  readonly id: string
  readonly when?: Condition
  /** What the picture shows, for the caption and for those who do not see it. */
  readonly shows: Varied<Inline>
}

/** A picture drawn by screens/ with the person's own values in it. */
export type DrawnFigure = {
  [S in ScreenId]: FigureBase & { readonly kind: 'drawn'; readonly screen: S; readonly marks: readonly Mark<S>[] }
}[ScreenId]

/** A provider's own capture in public/; the marks are boxes in per cent of the picture. */
export interface CaptureFigure extends FigureBase {
  readonly kind: 'capture'
  readonly src: string
  readonly width: number
  readonly height: number
  readonly marks: readonly {
    readonly x: number
    readonly y: number
    readonly width: number
    readonly height: number
    readonly says: Inline
  }[]
}

export type Figure = DrawnFigure | CaptureFigure
