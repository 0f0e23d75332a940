import type { ComponentType } from 'react'
import { Outlet, Route, Routes, useParams } from 'react-router'
import { site } from '#content/site.ts'
import type { GuidePage } from '#engine/links/paths.ts'
import { guidePages, supportSegment } from '#engine/links/paths.ts'
import { positionOf } from '#engine/progress/progress.ts'
import { GuideGate } from '#features/guide/guide-gate.tsx'
import { usePlan } from '#features/guide/guide-context.tsx'
import { GuideVersion } from '#features/guide/guide-version.tsx'
import { WhenHere, type Part } from '#features/loading/load-later.tsx'
import { StepPage } from '#pages/step/step-page.tsx'
import { laterPages } from './later-pages.ts'

/** The page at the current address. */
export function Page() {
  return (
    <Routes>
      <Route index element={<Later page={laterPages.home.page} />} />
      <Route path={supportSegment} element={<Later page={laterPages.support.page} />} />
      <Route path=":program" element={<GuideFrame />}>
        <Route index element={<Later page={laterPages.start.page} />} />
        {guidePages.map((name) => (
          <Route key={name} path={name} element={<GuidePageOf name={name} />} />
        ))}
        <Route path=":step" element={<OneStep />} />
      </Route>
      <Route path="*" element={<Lost />} />
    </Routes>
  )
}

function Later({ page }: { readonly page: Part<ComponentType> }) {
  return <WhenHere part={page}>{(Here) => <Here />}</WhenHere>
}

function Lost() {
  return <Later page={laterPages.lost.page} />
}

function GuideFrame() {
  const { program = '' } = useParams()
  if (site.programs.every(({ id }) => id !== program)) return <Lost />
  return (
    <GuideGate id={program}>
      <Outlet />
      <GuideVersion />
    </GuideGate>
  )
}

/** A page beside the steps, where the guide has it. */
function GuidePageOf({ name }: { readonly name: GuidePage }) {
  const { guide } = usePlan()
  if (!guide.pages.includes(name)) return <Lost />
  return <Later page={laterPages[name].page} />
}

function OneStep() {
  const { step = '' } = useParams()
  const position = positionOf(usePlan(), step)
  return position === undefined ? <Lost /> : <StepPage position={position} />
}
