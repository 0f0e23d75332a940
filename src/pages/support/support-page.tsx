import { useEffect } from 'react'
import { deskMessages } from '#words/desk-messages.ts'
import { pageMessages } from '#words/page-messages.ts'
import { planGuide } from '#engine/plan/plan-guide.ts'
import { FixedPlan } from '#features/guide/guide-context.tsx'
import { followOwnWords } from '#state/own-words.ts'
import { DeskAnswer } from './desk-answer.tsx'
import { DeskCustomer } from './desk-customer.tsx'
import { DeskQuery } from './desk-query.tsx'
import { DeskReply } from './desk-reply.tsx'
import { DeskResults } from './desk-results.tsx'
import { DeskWithoutScript } from './desk-without-script.tsx'
import { useDesk } from './use-desk.ts'

/** The desk of a person who helps: find the answer, see it, send it. */
export function SupportPage() {
  const desk = useDesk()
  useEffect(() => followOwnWords(), [])
  const plan = planGuide(desk.guide, desk.variant)
  return (
    <div className="mx-auto max-w-7xl px-4 pt-4 pb-12 half:pt-6">
      <header className="flex flex-wrap items-baseline gap-x-4">
        <h1 tabIndex={-1} className="max-half:text-2xl">
          {pageMessages.support.title}
        </h1>
        <p className="text-note text-quiet max-half:sr-only">{deskMessages.intro}</p>
      </header>
      <DeskWithoutScript />
      <FixedPlan plan={plan}>
        <div className="needs-script mt-3 grid grid-cols-[minmax(0,1fr)] items-start gap-x-8 gap-y-4 half:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
          <div className="grid grid-cols-[minmax(0,1fr)] gap-3">
            <DeskQuery desk={desk} />
            <DeskCustomer desk={desk} />
          </div>
          <div className="grid grid-cols-[minmax(0,1fr)] gap-5 half:row-span-2">
            {desk.shown !== undefined && <DeskAnswer key={desk.shownKey} desk={desk} answer={desk.shown} />}
            <DeskReply desk={desk} />
          </div>
          <DeskResults desk={desk} />
        </div>
      </FixedPlan>
    </div>
  )
}
