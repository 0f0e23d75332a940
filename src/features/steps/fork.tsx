import { useId } from 'react'
import { stepMessages } from '#words/step-messages.ts'
import { Inline } from '#features/guide/inline.tsx'
import type { Fork as ForkData } from '#model/step.ts'
import type { Planned } from '#model/text.ts'

interface ForkProps {
  readonly fork: Planned<ForkData>
  readonly chosen: string | null
  readonly onChoose: (branch: string) => void
}

/** "What do you see?": what is picked decides which rows follow. Without script the rows of every branch follow. */
export function Fork({ fork: { title, branches }, chosen, onChoose }: ForkProps) {
  const name = useId()
  return (
    <fieldset className="rounded-2xl border border-hair bg-card px-4 py-3 lifted print:hidden">
      <legend className="contents font-semibold">{title}</legend>
      <p className="text-note text-quiet">{stepMessages.fork}</p>
      <div className="mt-2 grid gap-2">
        {branches.map(({ id, label }) => (
          <label
            key={id}
            className="flex min-h-11 cursor-pointer items-center gap-3 rounded-xl border border-edge px-3.5 py-2 hover:border-pine has-checked:border-pine has-checked:bg-pine-soft"
          >
            <input
              type="radio"
              name={name}
              checked={chosen === id}
              onChange={() => onChoose(id)}
              className="size-5 shrink-0 accent-pine"
            />
            <span>
              <Inline text={label} />
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
