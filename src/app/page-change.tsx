import { useEffect, useRef } from 'react'
import { useLocation, useNavigationType } from 'react-router'
import { afterPaint } from '#platform/after-paint.ts'
import { focusHeading } from '#platform/focus.ts'

/**
 * After a step inside the page: its title, its top (not on Back and Forward), and the focus on its heading.
 * It stands behind the pages inside their Suspense, so its effect comes when the new page is really shown.
 */
export function PageChange() {
  const { pathname, hash } = useLocation()
  const navigation = useNavigationType()
  const shown = useRef(pathname)

  useEffect(() => {
    if (shown.current === pathname) return
    shown.current = pathname
    void nameTab(pathname, () => shown.current === pathname)
    if (navigation !== 'POP') scrollTo(0, 0)
    // The heading names the page, so this is the announcement: no live region says it a second time.
    focusHeading()
    if (hash !== '') document.getElementById(hash.slice(1))?.scrollIntoView()
  }, [pathname, hash, navigation])

  return null
}

/** The page itself comes first: the tab can wait for its name, whose words are in a chunk of their own. */
async function nameTab(pathname: string, isStillShown: () => boolean) {
  await afterPaint()
  try {
    const { notFoundMeta, pageMeta } = await import('./page-meta.ts')
    if (isStillShown()) document.title = (pageMeta(pathname) ?? notFoundMeta).title
  } catch {
    // The old title stays; the page itself is what matters.
  }
}
