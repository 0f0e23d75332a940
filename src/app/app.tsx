import { Suspense } from 'react'
import { useLocation } from 'react-router'
import { loadingMessages } from '#words/loading-messages.ts'
import { RepairedLink } from './repaired-link.tsx'
import { Page } from './page.tsx'
import { PageBoundary } from './page-boundary.tsx'
import { PageChange } from './page-change.tsx'
import { Shell } from './shell.tsx'
import { StoredState } from './stored-state.tsx'

/** Every page, in its frame. */
export function App() {
  const { pathname } = useLocation()
  return (
    <Shell>
      <RepairedLink />
      <PageBoundary address={pathname}>
        <Suspense fallback={<p className="px-4 py-16 text-center text-quiet">{loadingMessages.loading}</p>}>
          <Page />
          <PageChange />
        </Suspense>
      </PageBoundary>
      <StoredState />
    </Shell>
  )
}
