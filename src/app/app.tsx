import { Suspense } from 'react'
import { useLocation } from 'react-router'
import { messages } from '#content/words/en/messages.ts'
import { LinkArrival } from './link-arrival.tsx'
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
      <LinkArrival />
      <PageBoundary address={pathname}>
        <Suspense fallback={<p className="px-4 py-16 text-center text-quiet">{messages.loading}</p>}>
          <Page />
          <PageChange />
          <StoredState />
        </Suspense>
      </PageBoundary>
    </Shell>
  )
}
