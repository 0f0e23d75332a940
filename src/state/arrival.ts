import { create } from 'zustand'
import { moveTo, selectGuide, useProgress } from './progress.ts'

/** Set while the person looks at a step a link brought them to; their own place is kept meanwhile. */
interface ArrivalState {
  readonly detour: { readonly guide: string; readonly was: string } | null
}

export const useArrival = create<ArrivalState>(() => ({ detour: null }))

let isFirstPage = true

/**
 * A step is on screen. Walking through the guide moves the person's place along; opening a link to another step
 * does not: the URL shows that step, the place stays, and the page offers the way back.
 */
export function arriveAt(guide: string, step: string, isByLink: boolean, neighbours: readonly string[]): void {
  const { at } = selectGuide(guide)(useProgress.getState())
  const isFirst = isFirstPage
  isFirstPage = false
  if (useArrival.getState().detour?.guide === guide) {
    if (at === step) endDetour()
    return
  }
  // Next pressed before the script was here loads the next page anew: that is walking, not a link from elsewhere.
  const isWalking = at === null || at === step || neighbours.includes(at)
  if (isFirst && isByLink && !isWalking) useArrival.setState({ detour: { guide, was: at } })
  else moveTo(guide, step)
}

export function endDetour(): void {
  useArrival.setState({ detour: null })
}

/** The person makes the linked step their own place. */
export function stayAt(guide: string, step: string): void {
  endDetour()
  moveTo(guide, step)
}
