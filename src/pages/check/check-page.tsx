import { useEffect, useState } from 'react'
import { checkMessages } from '#words/check-messages.ts'
import { pageMessages } from '#words/page-messages.ts'
import { guidePath } from '#engine/links/paths.ts'
import { usePlan } from '#features/guide/guide-context.tsx'
import { Inline } from '#features/guide/inline.tsx'
import { Link } from 'react-router'
import { onToldToForget } from '#platform/other-windows.ts'
import { siteScope } from '#state/site-scope.ts'
import { onRestoredFromCache } from '#platform/page-events.ts'
import { useForgotten } from '#state/forgotten.ts'
import { CheckBench } from './check-bench.tsx'

/** Does it work? A test is sent elsewhere, and the source of what arrived is read here. */
export function CheckPage() {
  const { guide, check } = usePlan()
  const freshness = useFreshness()
  if (check === undefined) return null
  return (
    <div className="mx-auto grid max-w-5xl grid-cols-[minmax(0,1fr)] gap-10 px-4 pt-6 pb-12 lg:pt-10">
      <header className="max-w-2xl">
        <p className="text-sm font-semibold text-accent">
          <Link to={guidePath(guide.id)} className="underline underline-offset-3">
            {guide.app}
          </Link>{' '}
          · {checkMessages.about}
        </p>
        <h1 tabIndex={-1}>{pageMessages.check.title}</h1>
        {check.intro.map((paragraph, index) => (
          <p key={index} className="mt-3 sm:text-lg">
            <Inline text={paragraph} />
          </p>
        ))}
      </header>
      {/* A new key is a new bench: what was pasted is gone with the old one. */}
      <CheckBench key={freshness} way={check} />
    </div>
  )
}

/** Changes when what the page holds must go: everything was forgotten, here or in another window, or the page was left. */
function useFreshness(): string {
  const forgotten = useForgotten((state) => state.count)
  const [ended, setEnded] = useState(0)
  useEffect(() => {
    const end = () => setEnded((count) => count + 1)
    const stops = [onToldToForget(siteScope, end), onRestoredFromCache(end)]
    return () => stops.forEach((stop) => stop())
  }, [])
  return `${forgotten}-${ended}`
}
