import { useSyncExternalStore } from 'react'

// It does not change while the page is open.
const never = () => () => undefined
const nothing = () => ''

const dateWords = new Intl.DateTimeFormat('en', { dateStyle: 'long' })
const today = () => dateWords.format(new Date())

/** Today in words; '' in the prerendered page, which was made on another day. */
export function useToday(): string {
  return useSyncExternalStore(never, today, nothing)
}
