import type { Inline as InlineSource } from '#model/text.ts'
import { Inline } from '#features/guide/inline.tsx'

/** Things to do, in order. */
export function NumberedList({ items }: { readonly items: readonly InlineSource[] }) {
  return (
    // Safari takes an ordered list without its own numbers for no list at all; the drawn ones are read.
    // oxlint-disable-next-line jsx-a11y/no-redundant-roles
    <ol role="list" className="grid gap-2">
      {items.map((item, index) => (
        <li key={index} className="grid grid-cols-[1.75rem_minmax(0,1fr)] gap-x-2.5">
          <span className="mt-0.5 grid size-6 place-items-center rounded-full border border-edge text-sm font-semibold even-digits">
            {index + 1}
          </span>
          <p>
            <Inline text={item} />
          </p>
        </li>
      ))}
    </ol>
  )
}
