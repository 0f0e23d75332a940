import type { ComponentType } from 'react'
import type { DrawingProps } from './screen-props.ts'

/** Drawn screens that come in one chunk, so that a guide loads only what it shows. */
export interface Family {
  /** How the ids of its screens begin. The windows of a Mac, the first there were, have no common beginning. */
  readonly prefix: string
  /** The module of its drawing. */
  readonly module: string
  readonly load: () => Promise<ComponentType<DrawingProps>>
}
