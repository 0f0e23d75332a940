import type { Position } from '#engine/progress/progress.ts'
import { DetourBar } from '#features/arrival/detour-bar.tsx'
import { useArrival } from '#state/arrival.ts'
import { QuietBoundary } from '#ui/quiet-boundary.tsx'

/** The bar for who came by a link to another step than theirs. */
export function Detour({ position }: { readonly position: Position }) {
  const isAway = useArrival((state) => state.detour !== null)
  if (!isAway) return null
  return (
    <QuietBoundary>
      <DetourBar position={position} />
    </QuietBoundary>
  )
}
