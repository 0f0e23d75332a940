import { use, type ReactNode } from 'react'
import { GuideProvider } from './guide-context.tsx'
import { loadedGuide, loadGuide } from './load-guide.ts'

interface GuideGateProps {
  readonly id: string
  readonly children: ReactNode
}

/** Shows its children with the guide's words, waiting for them where they are not here yet. */
export function GuideGate({ id, children }: GuideGateProps) {
  const guide = loadedGuide(id) ?? use(loadGuide(id))
  return <GuideProvider guide={guide}>{children}</GuideProvider>
}
