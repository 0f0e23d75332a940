import { memo, useMemo } from 'react'
import { deskMessages } from '#words/desk-messages.ts'
import { messages } from '#words/messages.ts'
import { expectedOf, figuresOf, numberRows, type NumberedRow, type PlannedRow } from '#engine/plan/rows.ts'
import { positionOf } from '#engine/progress/progress.ts'
import type { Variant } from '#engine/links/link.ts'
import type { Plan, PlannedStep } from '#model/guide.ts'
import type { Answer } from '#engine/search/answers.ts'
import { effectiveValues } from '#engine/values/effective-values.ts'
import { ExpectedCard } from '#features/steps/act-row.tsx'
import { Figures } from '#features/figures/figures.tsx'
import { FixedPlan, FixedValues } from '#features/guide/guide-context.tsx'
import { Inline } from '#features/guide/inline.tsx'
import { useSiteAddress } from '#features/arrival/use-site-address.ts'
import { placeLink, placeSummary } from './desk-place.ts'

const words = deskMessages.target

interface DeskAroundProps {
  readonly plan: Plan
  readonly variant: Variant
  readonly answer: Answer
}

/** What the customer does and sees at the place of the answer, in their variant. */
export const DeskAround = memo(function DeskAround({ plan, variant, answer }: DeskAroundProps) {
  const { place } = answer
  const link = placeLink(plan, place, variant, useSiteAddress())
  const values = useMemo(() => effectiveValues(plan.guide.provider, {}), [plan])
  const step = positionOf(plan, place)?.step
  const expected = step === undefined ? [] : expectedOf(step).filter(({ id }) => id !== answer.id)
  return (
    <FixedPlan plan={plan}>
      <FixedValues values={values}>
        <section aria-labelledby="around-title" className="grid grid-cols-[minmax(0,1fr)] gap-3">
          <h3 id="around-title" className="text-lg font-semibold">
            {step === undefined ? words.page : words.does}
          </h3>
          {step === undefined ? (
            <p>{placeSummary(plan, place)}</p>
          ) : (
            <>
              <DeskActions step={step} />
              {expected.map((each) => (
                <ExpectedCard key={each.id} expected={each} />
              ))}
              <h3 className="text-lg font-semibold">{words.sees}</h3>
              <Figures figures={figuresOf(step)} rows={numberRows(step.groups).flatMap(({ rows }) => rows)} />
              <p>
                <b className="font-semibold">{words.after}</b> <Inline text={step.see} />
              </p>
            </>
          )}
          <p>
            <a
              href={link}
              target="_blank"
              rel="noreferrer noopener"
              className="text-link inline-flex min-h-11 items-center font-semibold"
            >
              <span>{words.open}</span> <span className="sr-only">{messages.site.newTab}</span>
            </a>
          </p>
        </section>
      </FixedValues>
    </FixedPlan>
  )
})

/** A value goes under the name of its field. */
const sayRow = (row: PlannedRow): string => (row.kind === 'value' ? `**${row.label}**: {${row.field}}` : row.text)

/** As the customer's page has it: the same numbers, and what belongs to one of several things to see under its own. */
function DeskActions({ step }: { readonly step: PlannedStep }) {
  const rows = numberRows(step.groups).flatMap((group) => group.rows)
  const next = rows.filter(({ number }) => number !== undefined).length + 1
  return (
    <>
      <DeskRows rows={rows} />
      {step.fork !== undefined && (
        <div className="grid gap-2">
          <p className="font-semibold">{step.fork.title}</p>
          {step.fork.branches.map((branch) => (
            <div key={branch.id} className="border-s-3 border-edge ps-3">
              <p>
                <Inline text={branch.label} />
              </p>
              <DeskRows rows={numberRows([branch], next).flatMap((group) => group.rows)} />
            </div>
          ))}
        </div>
      )}
    </>
  )
}

/** What is to be left alone has no number, here as there. */
function DeskRows({ rows }: { readonly rows: readonly NumberedRow[] }) {
  return (
    <ol className="list-decimal ps-6">
      {rows.map(({ row, number }, index) => (
        <li key={index} value={number} className={number === undefined ? 'list-none' : undefined}>
          <Inline text={sayRow(row)} />
        </li>
      ))}
    </ol>
  )
}
