import { shortMessages } from '#content/words/en/checklist-messages.ts'
import { usePlan } from '#features/guide/guide-context.tsx'
import { Inline } from '#features/guide/inline.tsx'
import { Disclosure } from '#ui/disclosure.tsx'
import { StepRef } from './step-ref.tsx'

/** What is worth knowing before acting, folded: whoever knows the program opens what is new to them. */
export function ShortNotes() {
  const notes = usePlan().steps.flatMap((step) => step.notes.map((caution) => ({ step: step.id, caution })))
  if (notes.length === 0) return null
  return (
    <section aria-labelledby="know-title">
      <h2 id="know-title" className="text-xl font-bold tracking-tight">
        {shortMessages.know}
      </h2>
      <div className="mt-3 grid gap-2">
        {notes.map(({ step, caution }) => (
          <Disclosure key={caution.id} summary={caution.title}>
            <p>
              <Inline text={caution.text} />
            </p>
            <p className="mt-1">
              <StepRef step={step} />
            </p>
          </Disclosure>
        ))}
      </div>
    </section>
  )
}
