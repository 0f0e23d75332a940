import type { ComponentPropsWithRef, MouseEvent } from 'react'
import { useGo } from './use-go.ts'

interface LinkProps extends Omit<ComponentPropsWithRef<'a'>, 'href' | 'target'> {
  /** A path inside the site, from its root, without the base path; or a place on this page, with its `#`. */
  readonly to: string
  /** In the place of this page in the history. */
  readonly replace?: boolean
}

/**
 * A link inside the site: an address for the browser, a step inside the page for a plain click. The router's own
 * `Link` brings 5 kB of prefetching that nothing here uses, and is rendered anew at every step of the page, wherever
 * it leads: a guide shows fifty of them.
 */
export function Link({ to, replace = false, onClick, children, ...rest }: LinkProps) {
  const { hrefOf, go } = useGo()
  const href = hrefOf(to)

  function follow(event: MouseEvent<HTMLAnchorElement>) {
    onClick?.(event)
    if (event.defaultPrevented || !isPlain(event)) return
    event.preventDefault()
    const { pathname, search, hash } = globalThis.location
    // As the browser does it: a link to where one is already adds nothing to the history.
    go(to, { replace: replace || href === pathname + search + hash })
  }

  return (
    <a {...rest} href={href} onClick={follow}>
      {children}
    </a>
  )
}

/** The main button alone; with a key the browser opens a tab or a window, or saves. */
const isPlain = ({ button, metaKey, altKey, ctrlKey, shiftKey }: MouseEvent) =>
  button === 0 && !(metaKey || altKey || ctrlKey || shiftKey)
