import { useSyncExternalStore } from 'react'
import { locale } from '#content/locale.ts'

// It does not change while the page is open.
const never = () => () => undefined
const nothing = () => ''

const dateWords = new Intl.DateTimeFormat(locale.lang, { dateStyle: 'long' })
const today = () => dateWords.format(new Date())

/** Today in words; '' in the prerendered page, which was made on another day. */
export function useToday(): string {
  return useSyncExternalStore(never, today, nothing)
}
