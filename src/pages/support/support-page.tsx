import { useDeferredValue, useEffect, useMemo } from 'react'
import { deskMessages } from '#words/desk-messages.ts'
import { pageMessages } from '#words/page-messages.ts'
import { planGuide } from '#engine/plan/plan-guide.ts'
import { CustomerValues } from '#features/hand-over/customer-values.tsx'
import { FixedPlan } from '#features/guide/guide-context.tsx'
import { followOwnWords } from '#state/own-words.ts'
import { DeskAnswer } from './desk-answer.tsx'
import { Button } from '#ui/button.tsx'
import { DeskAround } from './desk-around.tsx'
import { DeskCustomer } from './desk-customer.tsx'
import { DeskQuery } from './desk-query.tsx'
import { DeskReply } from './desk-reply.tsx'
import { DeskResults } from './desk-results.tsx'
import { DeskWithoutScript } from './desk-without-script.tsx'
import { useDesk } from './use-desk.ts'
import { ReceivedReports } from './received-reports.tsx'

/** The desk of a person who helps: find the answer, see it, send it. */
export function SupportPage() {
  const desk = useDesk()
  useEffect(() => followOwnWords(), [])
  const { guide, variant, shown } = desk
  const plan = planGuide(guide, variant)
  // Pictures take long to draw: the answer itself does not wait for them.
  const around = useDeferredValue(useMemo(() => shown && { plan, variant, answer: shown }, [plan, variant, shown]))
  return (
    <div className="mx-auto max-w-7xl px-4 pt-2 pb-12 half:pt-5">
      <header className="flex flex-wrap items-center gap-x-4">
        <h1 tabIndex={-1} className="max-half:text-xl">
          {pageMessages.support.title}
        </h1>
        <p className="text-note text-quiet max-half:sr-only">{deskMessages.intro}</p>
        <Button look="secondary" className="ms-auto" onClick={desk.startAnew}>
          {deskMessages.search.anew}
        </Button>
      </header>
      <DeskWithoutScript />
      {/* In one order for every width: in a wide window the floats make two columns of it. */}
      <FixedPlan plan={plan}>
        <div className="needs-script mt-2 flow-root max-half:grid max-half:grid-cols-[minmax(0,1fr)] max-half:gap-4">
          <div className="grid grid-cols-[minmax(0,1fr)] gap-2 half:float-start half:w-[38%]">
            <DeskQuery desk={desk} />
            <DeskCustomer desk={desk} />
            <CustomerValues />
          </div>
          {shown !== undefined && (
            <DeskAnswer key={desk.shownKey} desk={desk} answer={shown} className="half:float-end half:w-[58%]" />
          )}
          <DeskResults desk={desk} className="half:clear-start half:float-start half:mt-5 half:w-[38%]" />
          <div className="grid grid-cols-[minmax(0,1fr)] gap-5 half:clear-end half:float-end half:mt-5 half:w-[58%]">
            {around !== undefined && <DeskAround plan={around.plan} variant={around.variant} answer={around.answer} />}
            {(shown !== undefined || desk.collected.length > 0) && <DeskReply desk={desk} />}
          </div>
        </div>
      </FixedPlan>
      <ReceivedReports />
    </div>
  )
}
