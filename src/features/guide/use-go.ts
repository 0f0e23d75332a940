import { useCallback, useContext } from 'react'
import { UNSAFE_NavigationContext as NavigationContext } from 'react-router'

/**
 * The browser's address of a path inside the site, and what goes there without loading the page anew. The router's
 * `useNavigate` and `useHref` resolve relative paths, which the site does not have, and cost 3 kB.
 */
export function useGo() {
  const { basename, navigator } = useContext(NavigationContext)
  const hrefOf = useCallback((to: string) => (to.startsWith('#') ? to : basename.replace(/\/$/, '') + to), [basename])
  const go = useCallback(
    (to: string, { replace = false } = {}) => navigator[replace ? 'replace' : 'push'](hrefOf(to)),
    [navigator, hrefOf],
  )
  return { hrefOf, go }
}
