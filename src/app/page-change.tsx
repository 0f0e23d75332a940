import { useEffect, useRef } from 'react'
import { useLocation, useNavigationType } from 'react-router'
import { loadGuide } from '#features/guide/load-guide.ts'
import { afterPaint } from '#platform/after-paint.ts'
import { focusHeading } from '#platform/focus.ts'
import { noteVisit } from '#state/visits.ts'
import { useLostAddress } from '#state/lost-address.ts'
import { notFoundMeta, notFoundTitle, pageMeta } from './page-meta.ts'
import { routeOf } from './route.ts'

/**
 * After a step inside the page: its title, its top (not on Back and Forward), and the focus on its heading.
 * It stands behind the pages, so that its effect comes after theirs.
 */
export function PageChange() {
  const { pathname, hash } = useLocation()
  const navigation = useNavigationType()
  const shown = useRef(pathname)
  const isLost = useLostAddress((state) => state.path !== null && pathname.startsWith(state.path))

  useEffect(() => {
    if (shown.current === pathname) return
    shown.current = pathname
    if (navigation !== 'POP') scrollTo(0, 0)
    // The heading names the page, so this is the announcement: no live region says it a second time.
    focusHeading()
    if (hash !== '') document.getElementById(hash.slice(1))?.scrollIntoView()
  }, [pathname, hash, navigation])

  useEffect(() => noteVisit(pathname.replace(/(.)\/$/, '$1')), [pathname])

  // From the first page on: where a host has lost a file, the page for lost addresses is served instead.
  useEffect(() => {
    async function setTitle() {
      // The page itself comes first, and only the guide says what its pages are called.
      await afterPaint()
      const route = routeOf(pathname)
      if ('guide' in route) await loadGuide(route.guide).catch(() => undefined)
      if (shown.current !== pathname) return
      document.title = pageMeta(pathname)?.title ?? (isLost ? notFoundTitle : notFoundMeta.title)
    }
    void setTitle()
  }, [pathname, isLost])

  return null
}
