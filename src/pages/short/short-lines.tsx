import { shortMessages } from '#content/words/en/checklist-messages.ts'
import { usePlan } from '#features/guide/guide-context.tsx'
import { Inline } from '#features/guide/inline.tsx'
import { StepRef } from './step-ref.tsx'

/** The whole way in a few lines, each with the step that says it in full. */
export function ShortLines() {
  const { short } = usePlan()
  return (
    <section aria-labelledby="lines-title">
      <h2 id="lines-title" className="text-xl font-bold tracking-tight">
        {shortMessages.lines}
      </h2>
      {/* Safari takes an ordered list without its own numbers for no list at all; the drawn ones are read. */}
      {/* oxlint-disable-next-line jsx-a11y/no-redundant-roles */}
      <ol role="list" className="mt-3 grid gap-3">
        {short.lines.map((line, index) => (
          <li key={index} className="grid grid-cols-[1.75rem_minmax(0,1fr)] gap-x-3 break-inside-avoid">
            <span className="mt-0.5 grid size-7 place-items-center rounded-full border-2 border-ink text-sm font-semibold even-digits">
              {index + 1}
            </span>
            <p>
              <Inline text={line.text} />
              <br />
              <StepRef step={line.step} />
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}
