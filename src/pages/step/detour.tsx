import type { Position } from '#engine/progress/progress.ts'
import { DetourBar } from '#features/arrival/detour-bar.tsx'
import { useArrival } from '#state/arrival.ts'
import { useLinkValues } from '#state/link-values.ts'
import { isAsking, useLinkNotice } from '#state/link-notice.ts'
import { useProgress } from '#state/progress.ts'
import { QuietBoundary } from '#ui/quiet-boundary.tsx'

/** The bar for who came by a link to another step than theirs. */
export function Detour({ position }: { readonly position: Position }) {
  const isAway = useArrival((state) => state.detour !== null)
  // One bar at a time: what came in the address is asked first, then what the link asks.
  const hasValues = useLinkValues((state) => state.text !== '')
  const notice = useLinkNotice((state) => state.notice)
  const isAsked = useProgress((state) => notice !== null && isAsking(notice, state))
  if (!isAway || hasValues || isAsked) return null
  return (
    <QuietBoundary>
      <DetourBar position={position} />
    </QuietBoundary>
  )
}
