import { Suspense, useId, useState } from 'react'
import { messages } from '#content/words/en/messages.ts'
import { shellMessages } from '#content/words/en/shell-messages.ts'
import { supportMessages } from '#content/words/en/support-messages.ts'
import { useAnchor } from '#ui/anchor.ts'
import { Disclosure } from '#ui/disclosure.tsx'
import { usePlan } from '#features/guide/guide-context.tsx'
import { loadable } from '#features/loading/loadable.tsx'
import { WholePlan } from '#features/guide/whole-plan.tsx'
import { SymptomList } from './symptom-list.tsx'

const words = supportMessages.stuck

/** In a chunk of its own: few people need it. */
const report = loadable(async () => (await import('./stuck-report.tsx')).StuckReport)

/** Help on every step, in the same place: first what others met here, then a report for support. */
export function StuckPanel({ step }: { readonly step: string }) {
  return (
    <WholePlan>
      <Panel id={step} />
    </WholePlan>
  )
}

function Panel({ id }: { readonly id: string }) {
  const step = usePlan().steps.find((each) => each.id === id)
  const title = useId()
  const anchor = useAnchor<HTMLElement>('stuck')
  const [opened, setOpened] = useState('')
  const [isReporting, setReporting] = useState(false)
  return (
    <section
      {...anchor}
      tabIndex={-1}
      aria-labelledby={title}
      className="mb-4 grid grid-cols-[minmax(0,1fr)] gap-3 outline-none"
    >
      <h2 id={title} className="font-serif text-xl font-semibold">
        {shellMessages.help.step}
      </h2>
      <SymptomList symptoms={step?.symptoms ?? []} heading="h3" onOpen={setOpened} />
      <div className="needs-script print:hidden">
        <Disclosure summary={<b className="font-semibold">{words.report}</b>} onToggle={setReporting}>
          <Suspense fallback={<p>{messages.loading}</p>}>
            {isReporting && step !== undefined && <report.Component step={step} opened={opened} />}
          </Suspense>
        </Disclosure>
      </div>
    </section>
  )
}
