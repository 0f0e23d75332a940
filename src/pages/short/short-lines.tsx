import { shortMessages } from '#words/checklist-messages.ts'
import { usePlan } from '#features/guide/guide-context.tsx'
import { Inline } from '#features/guide/inline.tsx'
import { StepRef } from './step-ref.tsx'

/** The whole way in a few lines, each with the step that says it in full. */
export function ShortLines() {
  const { short } = usePlan()
  return (
    <section aria-labelledby="lines-title">
      <h2 id="lines-title" className="sr-only">
        {shortMessages.lines}
      </h2>
      {/* Safari takes an ordered list without its own numbers for no list at all; the drawn ones are read. */}
      {/* oxlint-disable-next-line jsx-a11y/no-redundant-roles */}
      <ol role="list" className="rounded-3xl border border-hair bg-card lifted">
        {short.lines.map((line, index) => (
          <li
            key={index}
            className="grid grid-cols-[1.75rem_minmax(0,1fr)] gap-x-3 border-hair px-4 py-2.5 break-inside-avoid [&+li]:border-t"
          >
            <span className="grid size-7 place-items-center rounded-full border border-edge text-note font-bold even-digits">
              {index + 1}
            </span>
            <div>
              <p>
                <Inline text={line.text} />
              </p>
              <StepRef step={line.step} />
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}
