import { useSyncExternalStore } from 'react'
import { siteAddress } from '#platform/site-address.ts'

// It does not change while the page is open.
const never = () => () => undefined
const nothing = () => ''

/** The site's own address with its final slash; '' in the prerendered page and while it is hydrated. */
export function useSiteAddress(): string {
  return useSyncExternalStore(never, siteAddress, nothing)
}
