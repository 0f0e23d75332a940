import { useMemo } from 'react'
import { deskMessages } from '#words/desk-messages.ts'
import { messages } from '#words/messages.ts'
import { actionsOf, expectedOf, figuresOf, numberRows } from '#engine/plan/rows.ts'
import { positionOf } from '#engine/progress/progress.ts'
import type { About } from '#engine/search/passages.ts'
import { effectiveValues } from '#engine/values/effective-values.ts'
import { ExpectedCard } from '#features/steps/act-row.tsx'
import { Figures } from '#features/figures/figures.tsx'
import { FixedValues, usePlan } from '#features/guide/guide-context.tsx'
import { Inline } from '#features/guide/inline.tsx'
import { Callout } from '#ui/callout.tsx'
import { placeSummary } from './desk-place.ts'

const words = deskMessages.target

interface DeskPreviewProps {
  readonly place: string
  /** What the search found there: shown first, it is what the call is about. */
  readonly about: readonly About[]
  readonly link: string
}

/** What to say and what the customer sees at the place, with the values the provider gives to everybody. */
export function DeskPreview({ place, about, link }: DeskPreviewProps) {
  const plan = usePlan()
  const values = useMemo(() => effectiveValues(plan.guide.provider, {}), [plan])
  const step = positionOf(plan, place)?.step
  const symptoms = step?.symptoms ?? (place === 'profile' ? plan.profile?.symptoms : undefined) ?? []
  const expected = step === undefined ? [] : expectedOf(step)
  const said = symptoms.filter(({ id }) => about.some((thing) => thing.kind === 'symptom' && thing.id === id))
  return (
    <FixedValues values={values}>
      <section aria-labelledby="says-title" className="grid grid-cols-[minmax(0,1fr)] gap-4">
        <h3 id="says-title" className="text-lg font-semibold">
          {words.says}
        </h3>
        {said.map((symptom) => (
          <Callout key={symptom.id} tone="info" title={deskMessages.why.symptom} heading="p">
            <p className="font-semibold">
              <Inline text={symptom.sees} />
            </p>
            <p>
              <Inline text={symptom.fix} />
            </p>
          </Callout>
        ))}
        {expected.map((each) => (
          <ExpectedCard key={each.id} expected={each} />
        ))}
        {step === undefined ? <p>{placeSummary(plan, place)}</p> : <DeskActions actions={actionsOf(step)} />}
      </section>
      {step !== undefined && (
        <section aria-labelledby="sees-title" className="grid grid-cols-[minmax(0,1fr)] gap-4">
          <h3 id="sees-title" className="text-lg font-semibold">
            {words.sees}
          </h3>
          <Figures figures={figuresOf(step)} rows={numberRows(step.groups).flatMap(({ rows }) => rows)} />
          <p>
            <b className="font-semibold">{words.after}</b> <Inline text={step.see} />
          </p>
        </section>
      )}
      <p>
        <a
          href={link}
          target="_blank"
          rel="noreferrer noopener"
          className="font-semibold text-accent underline underline-offset-3"
        >
          {words.open}
          <span className="sr-only"> {messages.site.newTab}</span>
        </a>
      </p>
    </FixedValues>
  )
}

function DeskActions({ actions }: { readonly actions: readonly string[] }) {
  return (
    <ol className="list-decimal ps-6">
      {actions.map((action, index) => (
        <li key={index}>
          <Inline text={action} />
        </li>
      ))}
    </ol>
  )
}
