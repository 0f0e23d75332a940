import type { FigureMark } from './figure-text.ts'
import { markLook } from './mark-look.ts'

interface MarkListProps {
  readonly marks: readonly FigureMark[]
}

/** What to press, by the numbers in the picture. */
export function MarkList({ marks }: MarkListProps) {
  if (marks.length === 0) return null
  return (
    // Safari takes an ordered list without its own numbers for no list at all.
    // oxlint-disable-next-line jsx-a11y/no-redundant-roles
    <ol role="list" className="mt-2 grid gap-1.5">
      {marks.map(({ number, rich }) => (
        <li key={number} className="flex gap-2.5">
          <span
            className={`mt-0.5 h-6 min-w-6 flex-none rounded-full border border-transparent px-1 text-center text-sm leading-[1.4rem] font-bold ${markLook.badge}`}
          >
            {number}
          </span>
          <span className="min-w-0">{rich}</span>
        </li>
      ))}
    </ol>
  )
}
