import type { ReactNode } from 'react'
import { WhenHere } from '#features/loading/load-later.tsx'
import { GuideProvider } from './guide-context.tsx'
import { guidePart } from './load-guide.ts'

interface GuideGateProps {
  readonly id: string
  /** In its place while the guide is not here; else a line that says so. */
  readonly meanwhile?: ReactNode
  readonly children: ReactNode
}

/** Shows its children with the guide's words, waiting for them where they are not here yet. */
export function GuideGate({ id, meanwhile, children }: GuideGateProps) {
  return (
    <WhenHere part={guidePart(id)} meanwhile={meanwhile}>
      {(guide) => <GuideProvider guide={guide}>{children}</GuideProvider>}
    </WhenHere>
  )
}
