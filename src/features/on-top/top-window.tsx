import { QuietBoundary } from '#ui/quiet-boundary.tsx'
import { useOnTop } from './on-top.ts'
import { TopValues } from './top-values.tsx'

/** Fills the small window while it is open, whatever page is shown. */
export function TopWindow() {
  const top = useOnTop((state) => state.top)
  if (top === undefined) return null
  return (
    <QuietBoundary>
      <TopValues top={top} />
    </QuietBoundary>
  )
}
