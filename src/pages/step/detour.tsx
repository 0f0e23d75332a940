import { Suspense } from 'react'
import type { Position } from '#engine/progress/progress.ts'
import { loadable } from '#features/loading/loadable.tsx'
import { useArrival } from '#state/arrival.ts'
import { QuietBoundary } from '#ui/quiet-boundary.tsx'

const detourBar = loadable(async () => (await import('#features/arrival/detour-bar.tsx')).DetourBar)

/** The bar for who came by a link to another step than theirs; most people never load it. */
export function Detour({ position }: { readonly position: Position }) {
  const isAway = useArrival((state) => state.detour !== null)
  if (!isAway) return null
  return (
    <QuietBoundary>
      <Suspense>
        <detourBar.Component position={position} />
      </Suspense>
    </QuietBoundary>
  )
}
