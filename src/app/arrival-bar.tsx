import { useLocation } from 'react-router'
import { guidePart } from '#features/guide/load-guide.ts'
import { later, WhenHere } from '#features/loading/load-later.tsx'
import { useArrival } from '#state/arrival.ts'
import { useLinkNotice } from '#state/link-notice.ts'
import { useLinkValues } from '#state/link-values.ts'
import { useLoaded } from '#state/loaded.ts'
import { useLoadedAnew } from '#state/loaded-anew.ts'
import { routeOf } from './route.ts'

/** In chunks of their own: most people come with nothing in their address. */
const values = later(async () => (await import('#features/hand-over/link-values-bar.tsx')).LinkValuesBar)
const anew = later(async () => (await import('#features/arrival/loaded-anew-bar.tsx')).LoadedAnewBar)

/**
 * What came with the address, or what went when the page was loaded. One bar at a time stands above a page: these values
 * first, then a detour or a repaired address, then what went.
 */
export function ArrivalBar() {
  const { pathname } = useLocation()
  const isLoaded = useLoaded((state) => state.isLoaded)
  const text = useLinkValues((state) => state.text)
  const isAnew = useLoadedAnew((state) => state.isToBeSaid)
  const isDetour = useArrival((state) => state.detour !== null)
  const hasNotice = useLinkNotice((state) => state.notice !== null)
  const route = routeOf(pathname)
  // At the desk values are somebody else's.
  if (!isLoaded || route.page === 'support') return null
  if (text === '') return isAnew && !isDetour && !hasNotice && 'guide' in route && <anew.Component />
  if (!('guide' in route)) return <values.Component text={text} />
  return (
    <WhenHere part={guidePart(route.guide)} meanwhile={null}>
      {(guide) => <values.Component text={text} guide={guide} />}
    </WhenHere>
  )
}
