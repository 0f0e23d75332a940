import { useId, type ReactNode } from 'react'

interface RadioOption {
  readonly id: string
  readonly label: ReactNode
  readonly hint?: ReactNode
  /** What it looks like, above its words. */
  readonly picture?: ReactNode
}

interface RadioGroupProps {
  readonly legend: string
  readonly hint: ReactNode
  readonly options: readonly RadioOption[]
  readonly chosen: string
  readonly onChoose: (id: string) => void
}

/** One question, its answers as cards; the browser's own radio buttons, so arrows and readers just work. */
export function RadioGroup({ legend, hint, options, chosen, onChoose }: RadioGroupProps) {
  const name = useId()
  return (
    <fieldset className="needs-script">
      <legend className="text-lg font-semibold">{legend}</legend>
      <p className="text-note text-quiet">{hint}</p>
      <div className="mt-2 grid gap-2">
        {options.map((option) => (
          <label
            key={option.id}
            className="grid min-h-11 cursor-pointer grid-cols-[auto_1fr] items-start gap-x-3 gap-y-2 rounded-xl border border-edge bg-card px-4 py-2.5 hover:border-pine has-checked:border-pine has-checked:bg-pine-soft has-checked:outline has-checked:outline-pine"
          >
            {option.picture && <span className="col-span-2">{option.picture}</span>}
            <input
              type="radio"
              name={name}
              value={option.id}
              checked={chosen === option.id}
              onChange={() => onChoose(option.id)}
              className="mt-0.5 size-5 shrink-0 accent-pine"
            />
            <span>
              <span className="font-semibold">{option.label}</span>
              {option.hint && <span className="block text-note text-quiet">{option.hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
