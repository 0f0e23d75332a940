import { create } from 'zustand'

interface LoadedAnew {
  /** Passwords were typed in this tab, and a page load took them away. */
  readonly isAnew: boolean
  /** The person has not been told yet: a link did it, and not a reload of their own. */
  readonly isToBeSaid: boolean
}

export const useLoadedAnew = create<LoadedAnew>(() => ({ isAnew: false, isToBeSaid: false }))
