import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import { longestOwnText } from './own-text.ts'
import { stateChecks } from './state-checks.ts'
import { checkedStorage, followStorage, storageNames } from './stored.ts'

/** What a person at the support desk puts around every reply. Nothing of a customer is among it. */
interface OwnWords {
  readonly greeting: string
  readonly signature: string
}

const initial: OwnWords = { greeting: '', signature: '' }

export const useOwnWords = create<OwnWords>()(
  persist(() => initial, {
    name: storageNames.desk,
    version: 1,
    storage: checkedStorage<OwnWords>(stateChecks.desk, 1, initial),
    skipHydration: true,
  }),
)

/** Called by the desk alone: no other page has a use for it. */
export const followOwnWords = () => followStorage(storageNames.desk, useOwnWords)

export function setOwnWord(part: keyof OwnWords, text: string): void {
  useOwnWords.setState({ [part]: text.slice(0, longestOwnText) })
}

export function forgetOwnWords(): void {
  useOwnWords.setState(initial, true)
  useOwnWords.persist.clearStorage()
}
