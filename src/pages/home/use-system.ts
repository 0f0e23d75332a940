import { useSyncExternalStore } from 'react'
import { nameBrowser } from '#engine/browser/name-browser.ts'
import { browserSays } from '#platform/browser-words.ts'

// It does not change while the page is open.
const never = () => () => undefined
const ownSystem = () => nameBrowser(browserSays()).system
const unknown = () => ''

/** "Mac", as far as the browser says; '' in the prerendered page and while it is hydrated. */
export function useSystem(): string {
  return useSyncExternalStore(never, ownSystem, unknown)
}
