import { useLocation } from 'react-router'
import { positionOf } from '#engine/progress/progress.ts'
import { GuideGate } from '#features/guide/guide-gate.tsx'
import { usePlan } from '#features/guide/guide-context.tsx'
import { GuideVersion } from '#features/guide/guide-version.tsx'
import { StepPage } from '#pages/step/step-page.tsx'
import { guidePageRoutes } from './guide-pages.ts'
import { homeChunk, notFoundChunk, startChunk } from './own-chunks.ts'
import { routeOf, type Route } from './route.ts'
import { supportPages, supportRoute } from './support-route.ts'

/** The page at the current address. */
export function Page() {
  const route = routeOf(useLocation().pathname)
  switch (route.page) {
    case 'home':
      return <homeChunk.Component />
    case 'support':
      return <supportRoute.page.Component pages={supportPages} />
    case 'lost':
      return <notFoundChunk.Component />
    case 'start':
    case 'own':
    case 'step':
      return (
        <GuideGate id={route.guide} isWhole={route.page !== 'step'}>
          <GuidePage route={route} />
          <GuideVersion />
        </GuideGate>
      )
  }
}

type GuideRoute = Extract<Route, { readonly guide: string }>

function GuidePage({ route }: { readonly route: GuideRoute }) {
  const plan = usePlan()
  if (route.page === 'start') return <startChunk.Component />
  if (route.page === 'own') {
    const Own = guidePageRoutes[route.name]?.page.Component ?? notFoundChunk.Component
    return <Own />
  }
  const position = positionOf(plan, route.step)
  return position === undefined ? <notFoundChunk.Component /> : <StepPage position={position} />
}
