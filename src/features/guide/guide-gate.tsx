import { use, type ReactNode } from 'react'
import { GuideProvider } from './guide-context.tsx'
import { loadGuide, loadedGuide } from './load-guide.ts'

interface GuideGateProps {
  readonly id: string
  /** False where the page does without the guide's details. */
  readonly isWhole: boolean
  readonly children: ReactNode
}

/** Shows its children with the guide's words, waiting for them where they are not here yet. */
export function GuideGate({ id, isWhole, children }: GuideGateProps) {
  const here = isWhole ? loadedGuide(id) : loadedGuide(id)
  const guide = here ?? use(isWhole ? loadGuide(id) : loadGuide(id))
  return <GuideProvider guide={guide}>{children}</GuideProvider>
}
