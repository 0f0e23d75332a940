import { useId, type ReactNode } from 'react'

interface RadioGroupProps {
  readonly legend: string
  readonly hint: ReactNode
  readonly options: readonly { readonly id: string; readonly label: string; readonly hint?: ReactNode }[]
  readonly chosen: string
  readonly onChoose: (id: string) => void
}

/** One question, its answers as large targets; the browser's own radio buttons, so arrows and readers just work. */
export function RadioGroup({ legend, hint, options, chosen, onChoose }: RadioGroupProps) {
  const name = useId()
  return (
    <fieldset className="needs-script">
      <legend className="text-lg font-semibold">{legend}</legend>
      <p className="text-quiet">{hint}</p>
      <div className="mt-2 grid gap-2">
        {options.map((option) => (
          <label
            key={option.id}
            className="flex min-h-11 cursor-pointer items-start gap-3 rounded-lg border-2 border-line bg-card px-4 py-2.5 hover:border-accent has-checked:border-accent has-checked:bg-accent-soft"
          >
            <input
              type="radio"
              name={name}
              value={option.id}
              checked={chosen === option.id}
              onChange={() => onChoose(option.id)}
              className="mt-1 size-5 shrink-0 accent-accent"
            />
            <span>
              <span className="font-semibold">{option.label}</span>
              {option.hint && <span className="block text-sm text-quiet">{option.hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
