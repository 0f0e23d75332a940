import type { Condition, Facts, Inline, Varied } from './text.ts'

/**
 * Every drawn screen, and the parts of it that a ring can point at. Each family of screens adds its own by declaration
 * merging, so that content can name them and the compiler checks both sides.
 */
// oxlint-disable-next-line typescript/no-empty-object-type, typescript/no-empty-interface -- filled by the families
export interface ScreenParts {}

export type ScreenId = keyof ScreenParts

/** A part of a drawn picture, and the number of the row that it belongs to. */
export interface NumberedPart<S extends ScreenId = ScreenId> {
  readonly part: ScreenParts[S]
  readonly number: number
}

/** A part of a drawn picture. `picture`: its id, where the step has several of the same screen. */
export type DrawnRing = {
  [S in ScreenId]: { readonly screen: S; readonly part: ScreenParts[S]; readonly picture?: string }
}[ScreenId]

/** A place in a provider's own picture: a box in per cent of it. */
export interface BoxRing {
  readonly picture: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export type Ring = DrawnRing | BoxRing

interface FigureBase<F extends Facts> {
  readonly id: string
  readonly when?: Condition<F>
  /** What the picture shows, for the caption and for those who do not see it. */
  readonly shows: Varied<Inline, F>
}

/** A picture drawn by screens/ with the person's own values in it. */
export interface DrawnFigure<F extends Facts = Facts> extends FigureBase<F> {
  readonly kind: 'drawn'
  readonly screen: ScreenId
}

/** A provider's own capture in public/. */
export interface CaptureFigure<F extends Facts = Facts> extends FigureBase<F> {
  readonly kind: 'capture'
  readonly src: string
  readonly width: number
  readonly height: number
}

export type Figure<F extends Facts = Facts> = DrawnFigure<F> | CaptureFigure<F>
