import { useMemo } from 'react'
import { deskMessages } from '#words/desk-messages.ts'
import { messages } from '#words/messages.ts'
import { checkMessages } from '#words/check-messages.ts'
import { pageMessages } from '#words/page-messages.ts'
import { fill } from '#features/language/fill.ts'
import { effectiveValues } from '#engine/values/effective-values.ts'
import type { Answer } from '#engine/search/answers.ts'
import { FixedValues, usePlan } from '#features/guide/guide-context.tsx'
import { Inline } from '#features/guide/inline.tsx'

const words = deskMessages.target

/** What to say: the answer in full, with the values that the provider gives to everybody. */
export function DeskSays({ answer }: { readonly answer: Answer }) {
  const plan = usePlan()
  const values = useMemo(() => effectiveValues(plan.guide.provider, {}), [plan])
  return (
    <FixedValues values={values}>
      <section aria-labelledby="says-title" className="rounded-xl border border-line bg-card px-4 py-2.5 lifted">
        <h3 id="says-title" className="text-caption font-semibold text-quiet">
          {words.says}
        </h3>
        {answer.sees !== '' && (
          <p className="leading-snug font-semibold half:text-lg">
            <Inline text={answer.sees} />
          </p>
        )}
        <div className="mt-1 grid gap-2">
          {answer.ways.map(({ cause, fix }, index) => (
            <div key={index}>
              {cause !== '' && (
                <p className="text-note text-quiet">
                  {index > 0 && <b className="font-semibold">{checkMessages.notSent.or}</b>}{' '}
                  <span>{messages.step.cause}</span> <Inline text={cause} />
                </p>
              )}
              <p>
                <Inline text={fix} />
              </p>
            </div>
          ))}
        </div>
        {answer.toldAt !== undefined && (
          <p className="mt-2 text-caption text-quiet">
            {fill(words.toldAt, { page: pageMessages[answer.toldAt].title })}
          </p>
        )}
      </section>
    </FixedValues>
  )
}
