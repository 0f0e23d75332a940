import { memo, Suspense, useEffect, useLayoutEffect, useState } from 'react'
import { awaitPart, endAwaiting } from '#platform/readiness.ts'
import type { Loadable } from './loadable.tsx'

/**
 * A part of a page whose script comes after the page's own. Until then its prerendered HTML stands and takes part in
 * nothing; React takes it over when the script is there. Nothing above it may change its props meanwhile, or React
 * would throw that HTML away: hence `memo`. A part with controls shows them only when they answer.
 */
export function deferred<P extends object>({ Component }: Loadable<P>, has: 'controls' | 'words') {
  return memo(function Deferred(props: P) {
    const [part] = useState(() => ({}))
    useLayoutEffect(() => {
      if (has === 'controls') awaitPart(part)
      return () => endAwaiting(part)
    }, [part])
    return (
      <Suspense>
        <Component {...props} />
        <Arrived part={part} />
      </Suspense>
    )
  })
}

/** Its effect comes with the part's own. */
function Arrived({ part }: { readonly part: object }) {
  useEffect(() => endAwaiting(part), [part])
  return null
}
