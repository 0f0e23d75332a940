import { useLocation, useNavigate } from 'react-router'
import { useEffect } from 'react'
import { later, part } from '#features/loading/load-later.tsx'
import { leaveFor } from '#platform/mend-address.ts'
import { useLoaded } from '#state/loaded.ts'
import { useLinkValues } from '#state/link-values.ts'
import { noteLost } from '#state/lost-address.ts'
import { closeNotice, noticeLink, useLinkNotice } from '#state/link-notice.ts'
import { isPlainAddress } from './plain-address.ts'

/** In chunks of their own: most people come by an address as it should be. */
const reader = part(() => import('./decode-address.ts'))
const notice = later(async () => (await import('#features/arrival/link-notice-bar.tsx')).LinkNoticeBar)

/** Brings a person who came by an old, mangled or variant-carrying address to the page it means, and says so. */
export function RepairedLink() {
  const { pathname, search, hash } = useLocation()
  const isLoaded = useLoaded((state) => state.isLoaded)
  const go = useNavigate()
  const noted = useLinkNotice((state) => state.notice?.path)
  // One bar at a time: what came in the address is asked first.
  const hasValues = useLinkValues((state) => state.text !== '')
  const path = pathname.replace(/(.)\/$/, '$1')

  useEffect(() => {
    // Before that an own answer could be overlooked, and the first render must equal the prerendered one.
    if (!isLoaded) return
    if (isPlainAddress(path, search)) {
      if (useLinkNotice.getState().notice?.path !== path) closeNotice()
      return
    }
    let isCurrent = true
    async function arrive() {
      const { readAnyAddress } = await reader.load()
      const read = await readAnyAddress(path + search)
      if (!isCurrent) return
      if (read.path === '') return noteLost(path)
      if (read.elsewhere !== '') return leaveFor(read.elsewhere + read.path + search + hash)
      const variant = 'guide' in read.link ? Object.keys(read.link.variant) : []
      // Before there is something to say, so that nothing stands in its place.
      if (read.notes.length > 0 || variant.length > 0) await notice.load().catch(() => undefined)
      if (!isCurrent) return
      noticeLink(read, read.path)
      // A final slash stays: static hosts put it there, and would on every reload.
      void go((read.path === path ? pathname : read.path) + hash, { replace: true })
    }
    void arrive().catch(() => noteLost(path))
    return () => {
      isCurrent = false
    }
  }, [isLoaded, path, pathname, search, hash, go])

  return noted === path && !hasValues && <notice.Component path={path} />
}
