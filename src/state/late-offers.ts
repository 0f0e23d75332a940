import type { ComponentType } from 'react'
import { create } from 'zustand'
import type { ValueGroup } from '#engine/plan/rows.ts'

/** The values of a page. */
export interface ShownValues {
  readonly groups: readonly ValueGroup[]
  readonly title: string
}

interface LateOffers {
  /** Whether the shortcuts answer: not where the person switched them off. */
  readonly hasShortcuts: boolean
  /** What opens values in a small window; undefined where the browser has none. */
  readonly ValuesOpener: ComponentType<ShownValues> | undefined
  /** The way to empty the clipboard once a password can be on it: typing one takes longer than loading this. */
  readonly ClearClipboard: ComponentType | undefined
}

/** What comes with the late parts of the page; its controls have it from then on. */
export const useLateOffers = create<LateOffers>(() => ({
  hasShortcuts: false,
  ValuesOpener: undefined,
  ClearClipboard: undefined,
}))
