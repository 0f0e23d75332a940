import { useLocation } from 'react-router'
import { guidePart } from '#features/guide/load-guide.ts'
import { later, WhenHere } from '#features/loading/load-later.tsx'
import { useLinkValues } from '#state/link-values.ts'
import { useLoaded } from '#state/loaded.ts'
import { useLoadedAnew } from '#state/loaded-anew.ts'
import { routeOf } from './route.ts'

/** In chunks of their own: most people come with nothing in their address. */
const values = later(async () => (await import('#features/hand-over/link-values-bar.tsx')).LinkValuesBar)
const anew = later(async () => (await import('#features/arrival/loaded-anew-bar.tsx')).LoadedAnewBar)

/** The one bar above a page that says what came with the address, or what went when the page was loaded. */
export function ArrivalBar() {
  const { pathname } = useLocation()
  const isLoaded = useLoaded((state) => state.isLoaded)
  const text = useLinkValues((state) => state.text)
  const isAnew = useLoadedAnew((state) => state.isToBeSaid)
  const route = routeOf(pathname)
  // At the desk values are somebody else's.
  if (!isLoaded || route.page === 'support') return null
  if (text === '') return isAnew && 'guide' in route && <anew.Component />
  if (!('guide' in route)) return <values.Component text={text} />
  return (
    <WhenHere part={guidePart(route.guide)} meanwhile={null}>
      {(guide) => <values.Component text={text} guide={guide} />}
    </WhenHere>
  )
}
