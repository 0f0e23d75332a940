import type { KeyboardEvent } from 'react'
import { fill } from '#features/language/fill.ts'
import { deskMessages } from '#words/desk-messages.ts'
import { planGuide } from '#engine/plan/plan-guide.ts'
import { Inline } from '#features/guide/inline.tsx'
import { usePlan } from '#features/guide/guide-context.tsx'
import type { FoundAnswer } from '#engine/search/find-answers.ts'
import { moveAmongResults } from '#platform/result-keys.ts'
import { DeskResult } from './desk-result.tsx'
import { deskGuides, pagesOf } from './desk-guides.ts'
import type { Desk } from './use-desk.ts'

const words = deskMessages.search

const handleKey = (event: KeyboardEvent) => moveAmongResults(event.nativeEvent)

/** What was found, the best first; with nothing found, all there is. */
export function DeskResults({ desk, className }: { readonly desk: Desk; readonly className: string }) {
  const { query, results, isCurrent, guide, shownKey, choose } = desk
  const plan = usePlan()
  const isAsked = query.trim() !== ''
  const isNothing = isAsked && isCurrent && results.length === 0
  const places = results.length > 0 ? results : everyPlace(desk)
  return (
    <section aria-labelledby="results-title" className={className}>
      {isNothing && (
        <div className="mb-3 grid gap-1">
          <p className="text-lg font-semibold">{words.none}</p>
          <p>{words.covers}</p>
          <p>
            <span>{words.person}</span> <Inline text={plan.words['support'] ?? ''} />
          </p>
        </div>
      )}
      <h2 id="results-title" className="text-note font-semibold text-quiet">
        {results.length > 0 ? words.results : fill(words.all, { app: guide.app })}
      </h2>
      {results.length === 0 && desk.program === '' && deskGuides().length > 1 && (
        <p className="text-caption text-quiet">{words.choose}</p>
      )}
      <ol className="mt-1 grid gap-1" aria-busy={!isCurrent}>
        {places.map((result) => {
          const key = `${result.guide}/${result.kind}/${result.id}`
          return (
            <li key={key}>
              <DeskResult
                result={result}
                isFound={results.length > 0}
                isShown={key === shownKey}
                isOther={results.length > 0 && (desk.program === '' || result.guide !== guide.id)}
                onChoose={() => choose(result)}
                onKeyDown={handleKey}
              />
            </li>
          )
        })}
      </ol>
    </section>
  )
}

function everyPlace({ guide }: Desk): readonly FoundAnswer[] {
  const plan = planGuide(guide, {})
  const steps = plan.steps.map(({ id }) => ({ id, kind: 'step' as const }))
  const pages = pagesOf(plan).map(({ page }) => ({ id: page, kind: 'page' as const }))
  return [...steps, ...pages].map(({ id, kind }) => ({ id, kind, place: id, guide: guide.id, score: 0 }))
}
