import { useLocation } from 'react-router'
import { ArrivalBar } from './arrival-bar.tsx'
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
      <ArrivalBar />
      <RepairedLink />
      <PageBoundary address={pathname}>
        <Page />
        <PageChange />
      </PageBoundary>
      <StoredState />
    </Shell>
  )
}
