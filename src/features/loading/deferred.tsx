import { memo, Suspense, use, useEffect, useLayoutEffect, useState } from 'react'
import { awaitPart, endAwaiting, isReady, whenReady } from '#platform/readiness.ts'
import type { Loadable } from './loadable.tsx'

/**
 * A part of a page whose script comes after the page's own. Until then its prerendered HTML stands and takes part in
 * nothing; React takes it over when the script is there. Nothing above it may change its props meanwhile, or React
 * would throw that HTML away: hence `memo`. A part with controls shows them only when they answer; one with words does
 not ask for its script before all controls answer, which on a slow wire would come later for it.
 */
export function deferred<P extends object>({ Component, isHere }: Loadable<P>, has: 'controls' | 'words') {
  function InTurn(props: P) {
    if (has === 'words' && !isHere() && !isReady()) use(whenReady)
    return <Component {...props} />
  }

  return memo(function Deferred(props: P) {
    const [part] = useState(() => ({}))
    useLayoutEffect(() => {
      if (has === 'controls') awaitPart(part)
      return () => endAwaiting(part)
    }, [part])
    return (
      <Suspense>
        <InTurn {...props} />
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
