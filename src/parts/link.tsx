import type { ComponentPropsWithRef } from 'react'
import { useHref, useLinkClickHandler } from 'react-router'

interface LinkProps extends Omit<ComponentPropsWithRef<'a'>, 'href'> {
  readonly to: string
  /** In the place of this page in the history. */
  readonly replace?: boolean
}

/**
 * A link inside the site: an address for the browser, a step inside the page for a plain click. The router's own
 * `Link` does the same, and brings 5 kB of prefetching and framework that nothing here uses.
 */
export function Link({ to, replace, onClick, children, ...rest }: LinkProps) {
  const href = useHref(to)
  const go = useLinkClickHandler(to, replace === undefined ? {} : { replace })
  return (
    <a
      {...rest}
      href={href}
      onClick={(event) => {
        onClick?.(event)
        if (!event.defaultPrevented) go(event)
      }}
    >
      {children}
    </a>
  )
}
