import { useId } from 'react'
import { messages } from '#content/words/en/messages.ts'
import { Inline } from '#features/guide/inline.tsx'

/** What to do, in order. */
export function ActionList({ actions }: { readonly actions: readonly string[] }) {
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="text-lg font-semibold">
        {messages.step.do}
      </h2>
      {/* Safari takes an ordered list without its own numbers for no list at all; the drawn ones are read. */}
      {/* oxlint-disable-next-line jsx-a11y/no-redundant-roles */}
      <ol role="list" className="mt-2 grid gap-2.5">
        {actions.map((action, index) => (
          <li key={index} className="grid grid-cols-[1.75rem_minmax(0,1fr)] gap-x-3">
            <span className="mt-0.5 grid size-7 place-items-center rounded-full bg-ink text-sm font-semibold text-paper even-digits print:border print:border-ink print:bg-paper print:text-ink">
              {index + 1}
            </span>
            <p>
              <Inline text={action} />
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}
