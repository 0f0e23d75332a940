import { useEffect, useId, useState } from 'react'
import { useLocation } from 'react-router'
import { shellMessages } from '#words/shell-messages.ts'
import { readFragment } from '#engine/links/read-fragment.ts'
import { Disclosure } from '#ui/disclosure.tsx'
import { usePlan } from '#features/guide/guide-context.tsx'
import { later } from '#features/loading/load-later.tsx'
import { afterPaint } from '#platform/after-paint.ts'
import { openAnswer } from '#platform/open-help.ts'
import { useForgotten } from '#state/forgotten.ts'
import { useLoaded } from '#state/loaded.ts'
import { symptomsAt, type HelpPlace } from './help-place.ts'
import { SymptomList } from './symptom-list.tsx'

/** In a chunk of its own: few people need it. */
const report = later(async () => (await import('./stuck-report.tsx')).StuckReport)

/** Help on every page of a guide, in the same place: first what others met here, then a report for support. */
export function StuckPanel({ place: asked }: { readonly place: HelpPlace }) {
  const plan = usePlan()
  const isNone = asked.kind === 'step' && plan.steps.every(({ id }) => id !== asked.step)
  const place: HelpPlace = isNone ? { kind: 'page', page: 'guide' } : asked
  const symptoms = symptomsAt(plan, place)
  const title = useId()
  const [opened, setOpened] = useState('')
  const [isReporting, setReporting] = useState(false)
  // What was typed into a report goes when all is forgotten.
  const forgotten = useForgotten((state) => state.count)
  useLinkedAnswer(place.kind === 'step' ? symptoms.map(({ id }) => id) : [])
  return (
    <section
      id="stuck"
      tabIndex={-1}
      aria-labelledby={title}
      className="mb-4 grid grid-cols-[minmax(0,1fr)] gap-3 outline-none"
    >
      <h2 id={title} className="font-serif text-xl font-semibold">
        {place.kind === 'step' ? shellMessages.help.step : shellMessages.help.page}
      </h2>
      {/* The profile's page has its answers on the page itself. */}
      {place.kind === 'step' && <SymptomList symptoms={symptoms} heading="h3" onOpen={setOpened} />}
      <div className="needs-script print:hidden">
        <Disclosure summary={<b className="font-semibold">{shellMessages.help.report}</b>} onToggle={setReporting}>
          {isReporting && <report.Component key={forgotten} place={place} opened={opened} />}
        </Disclosure>
      </div>
    </section>
  )
}

/** A link to one of the answers opens it; without script, browsers that can do so open what its place is folded into. */
function useLinkedAnswer(ids: readonly string[]) {
  const { hash } = useLocation()
  const isLoaded = useLoaded((state) => state.isLoaded)
  const meant = isLoaded && hash !== '' ? readFragment(hash, ids) : undefined
  useEffect(() => {
    // After the page itself: it puts the focus on its heading.
    if (meant !== undefined) void afterPaint().then(() => openAnswer(meant))
  }, [meant])
}
