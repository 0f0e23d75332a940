import { useId, useState } from 'react'
import { shellMessages } from '#words/shell-messages.ts'
import { Disclosure } from '#ui/disclosure.tsx'
import { usePlan } from '#features/guide/guide-context.tsx'
import { later } from '#features/loading/load-later.tsx'
import { SymptomList } from './symptom-list.tsx'

/** In a chunk of its own: few people need it. */
const report = later(async () => (await import('./stuck-report.tsx')).StuckReport)

/** Help on every step, in the same place: first what others met here, then a report for support. */
export function StuckPanel({ step: id }: { readonly step: string }) {
  const step = usePlan().steps.find((each) => each.id === id)
  const title = useId()
  const [opened, setOpened] = useState('')
  const [isReporting, setReporting] = useState(false)
  return (
    <section
      id="stuck"
      tabIndex={-1}
      aria-labelledby={title}
      className="mb-4 grid grid-cols-[minmax(0,1fr)] gap-3 outline-none"
    >
      <h2 id={title} className="font-serif text-xl font-semibold">
        {shellMessages.help.step}
      </h2>
      <SymptomList symptoms={step?.symptoms ?? []} heading="h3" onOpen={setOpened} />
      <div className="needs-script print:hidden">
        <Disclosure summary={<b className="font-semibold">{shellMessages.help.report}</b>} onToggle={setReporting}>
          {isReporting && step !== undefined && <report.Component step={step} opened={opened} />}
        </Disclosure>
      </div>
    </section>
  )
}
