import { useState } from 'react'
import { actionsOf, expectedOf, valuesOf } from '#engine/plan/rows.ts'
import { messages } from '#content/words/en/messages.ts'
import type { PlannedStep } from '#model/guide.ts'
import { ExpectedErrorCard } from '#features/guide/expected-error-card.tsx'
import { Inline } from '#features/guide/inline.tsx'
import { Button } from '#ui/button.tsx'
import { ActionList } from './action-list.tsx'

/**
 * What a step is about and what to do. In a small window beside the mail program, where values are to be carried over,
 * one sentence says it and what will look wrong stays announced; the rest is a press away, so that the values fit in.
 */
export function StepWords({ step }: { readonly step: PlannedStep }) {
  const [isWhole, showWholeText] = useState(false)
  const canBeBrief = valuesOf(step).length > 0
  return (
    <div
      data-brief={canBeBrief && !isWhole ? '' : undefined}
      className="grid grid-cols-[minmax(0,1fr)] content-start gap-5 beside:gap-2"
    >
      <p className="text-quiet sm:text-lg brief:hidden">
        <Inline text={step.lead} />
      </p>
      {canBeBrief && (
        <div className="hidden beside:block beside:text-[0.94rem] beside:leading-snug">
          <p className="hidden brief:inline">
            <Inline text={step.summary} />
          </p>{' '}
          <Button look="link" aria-expanded={isWhole} onClick={() => showWholeText(!isWhole)}>
            {messages.step.explain}
          </Button>
        </div>
      )}
      {expectedOf(step).map((expected) => (
        <ExpectedErrorCard key={expected.id} expected={expected} />
      ))}
      <div className="brief:hidden">
        <ActionList actions={actionsOf(step)} />
      </div>
    </div>
  )
}
