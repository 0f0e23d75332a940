import { useId, type ReactNode } from 'react'
import { Icon } from './icon.tsx'

interface SelectFieldProps {
  readonly label: string
  readonly options: readonly { readonly id: string; readonly label: string }[]
  readonly chosen: string
  readonly onChoose: (id: string) => void
  /** Said below, and read out with it. */
  readonly note?: ReactNode
}

/** One of a few, in one line. */
export function SelectField({ label, options, chosen, onChoose, note }: SelectFieldProps) {
  const id = useId()
  return (
    <div className="needs-script">
      <label htmlFor={id} className="visible mb-1 block text-caption text-quiet">
        {label}
      </label>
      <span className="relative block">
        <select
          id={id}
          value={chosen}
          onChange={(event) => onChoose(event.target.value)}
          aria-describedby={note ? `${id}-note` : undefined}
          className="min-h-12 w-full appearance-none rounded-xl border border-edge bg-card ps-3.5 pe-10 font-medium text-ellipsis text-ink"
        >
          {options.map((option) => (
            <option key={option.id} value={option.id}>
              {option.label}
            </option>
          ))}
        </select>
        <span className="pointer-events-none absolute inset-y-0 end-3 grid rotate-90 place-items-center text-quiet">
          <Icon name="chevron" />
        </span>
      </span>
      {note && (
        <p id={`${id}-note`} className="mt-1.5 text-caption text-quiet">
          {note}
        </p>
      )}
    </div>
  )
}
