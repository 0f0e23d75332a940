import { useId, type ComponentProps, type ReactNode } from 'react'
import { classes } from './classes.ts'
import { quietInput } from './quiet-input.ts'

interface TextFieldProps extends Omit<ComponentProps<'input'>, 'id'> {
  readonly label: string
  readonly hint?: ReactNode
  /** What is wrong with the value, in words. */
  readonly error?: ReactNode
  /** What was done with the value, in words: "We left out a space at the end." */
  readonly note?: ReactNode
  /** The value in another form, where it has one. */
  readonly alsoAs?: ReactNode
  /** What may be a slip, in words; the value is used all the same. */
  readonly warning?: ReactNode
  /** What to do about the warning. */
  readonly instead?: ReactNode
  readonly after?: ReactNode
}

/** A labelled line to type in. Hint, error and note are read out with it. */
export function TextField({
  label,
  hint,
  error,
  note,
  alsoAs,
  warning,
  instead,
  after,
  className,
  ...input
}: TextFieldProps) {
  const id = useId()
  const described = [
    hint && `${id}-hint`,
    error && `${id}-error`,
    note && `${id}-note`,
    alsoAs && `${id}-also`,
    warning && `${id}-warning`,
  ]
    .filter(Boolean)
    .join(' ')
  return (
    <div className="needs-script">
      <label htmlFor={id} className="visible text-caption text-quiet">
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="visible text-caption text-quiet">
          {hint}
        </p>
      )}
      <div className="mt-1 flex flex-wrap items-stretch gap-2">
        <input
          id={id}
          // Hosts and addresses run from left to right in every language, names as they are written.
          dir="auto"
          className={classes(
            'min-h-11 min-w-0 flex-1 basis-56 rounded-xl border bg-card px-3.5 font-medium',
            error ? 'border-danger' : 'border-edge',
            className,
          )}
          aria-describedby={described || undefined}
          aria-invalid={error ? true : undefined}
          {...quietInput}
          {...input}
        />
        {after}
      </div>
      {/* The place of a message is always in the page, so that its words are announced when they come. */}
      <div aria-live="polite">
        {error && (
          <p id={`${id}-error`} className="mt-1 text-note font-semibold text-danger">
            {error}
          </p>
        )}
        {note && (
          <p id={`${id}-note`} className="mt-1 text-note text-pine">
            {note}
          </p>
        )}
        {alsoAs && (
          <p id={`${id}-also`} className="mt-1 text-note text-quiet wrap-anywhere">
            <bdi>{alsoAs}</bdi>
          </p>
        )}
        {warning && (
          <div className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 rounded-xl border border-amber-line bg-amber-soft px-3.5 py-1.5 text-note text-amber">
            <p id={`${id}-warning`} className="min-w-0 flex-1 basis-56">
              {warning}
            </p>
            {instead}
          </div>
        )}
      </div>
    </div>
  )
}
