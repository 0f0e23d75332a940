import { Suspense } from 'react'
import { Route, Routes, useLocation, useParams } from 'react-router'
import { messages } from '#content/messages.ts'
import { guideEntries } from '#content/registry.ts'
import { guidePages, homePath, supportPath } from '#engine/links/paths.ts'
import { positionOf } from '#engine/progress/progress.ts'
import { GuideGate } from '#parts/guide-gate.tsx'
import { usePlan } from '#parts/guide-context.tsx'
import { GuideVersion } from '#parts/guide-version.tsx'
import { StepPage } from '#pages/step/step-page.tsx'
import { guidePageRoutes } from './guide-pages.ts'
import { homeChunk, notFoundChunk, startChunk } from './own-chunks.ts'
import { LinkArrival } from './link-arrival.tsx'
import { PageChange } from './page-change.tsx'
import { PageBoundary } from './page-boundary.tsx'
import { Shell } from './shell.tsx'
import { StoredState } from './stored-state.tsx'
import { supportPages, supportRoute } from './support-route.ts'

/** Every page and its address. Guides are data, so their routes are parameters. */
export function App() {
  const { pathname } = useLocation()
  return (
    <Shell>
      <LinkArrival />
      <PageBoundary address={pathname}>
        <Suspense fallback={<p className="px-4 py-16 text-center text-quiet">{messages.loading}</p>}>
          <Routes>
            <Route path={homePath()} element={<homeChunk.Component />} />
            <Route path={supportPath()} element={<supportRoute.page.Component pages={supportPages} />} />
            <Route path="/:guide" element={<InGuide page={<startChunk.Component />} isWhole />} />
            {guidePages.map((name) => {
              const route = guidePageRoutes[name]
              return (
                route && (
                  <Route
                    key={name}
                    path={`/:guide/${name}`}
                    element={<InGuide page={<route.page.Component />} isWhole />}
                  />
                )
              )
            })}
            <Route path="/:guide/:step" element={<InGuide page={<StepRoute />} />} />
            <Route path="*" element={<notFoundChunk.Component />} />
          </Routes>
          <PageChange />
          <StoredState />
        </Suspense>
      </PageBoundary>
    </Shell>
  )
}

function InGuide({ page, isWhole = false }: { readonly page: React.ReactNode; readonly isWhole?: boolean }) {
  const { guide } = useParams()
  const entry = guideEntries.find(({ id }) => id === guide)
  if (entry === undefined) return <notFoundChunk.Component />
  return (
    <GuideGate id={entry.id} isWhole={isWhole}>
      {page}
      <GuideVersion />
    </GuideGate>
  )
}

function StepRoute() {
  const plan = usePlan()
  const { step } = useParams()
  const position = step === undefined ? undefined : positionOf(plan, step)
  return position === undefined ? <notFoundChunk.Component /> : <StepPage position={position} />
}
