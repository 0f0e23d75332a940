import { useSyncExternalStore } from 'react'
import { siteAddress } from '#platform/site-address.ts'

// Neither changes while the page is open.
const never = () => () => undefined
const nothing = () => ''

/** The site's own address; '' in the prerendered page and while it is taken over. */
export function useSiteAddress(): string {
  return useSyncExternalStore(never, siteAddress, nothing)
}

const dateWords = new Intl.DateTimeFormat('en', { dateStyle: 'long' })

/** Today in words; '' in the prerendered page, which was made on another day. */
export function useToday(): string {
  return useSyncExternalStore(never, () => dateWords.format(new Date()), nothing)
}
