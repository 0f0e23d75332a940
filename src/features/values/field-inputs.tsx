import { useId } from 'react'
import { messages } from '#words/messages.ts'
import { isSecret } from '#engine/values/fields.ts'
import type { FieldId } from '#model/field.ts'
import { classes } from '#ui/classes.ts'
import { fieldAnchor } from './field-anchor.ts'
import { IdleChoice } from '#features/session/idle-choice.tsx'
import { PlainInput } from './plain-input.tsx'
import { SecretInput } from './secret-input.tsx'

/** The values a step collects. */
export function FieldInputs({ fields }: { readonly fields: readonly FieldId[] }) {
  const id = useId()
  return (
    <section
      aria-labelledby={id}
      className={classes(
        'grid grid-cols-[minmax(0,1fr)] gap-4 rounded-2xl border border-hair bg-card px-4 py-4 lifted noscript:hidden',
        // Passwords are not printed, and the heading alone says nothing.
        fields.every(isSecret) && 'print:hidden',
      )}
    >
      <h2 id={id} className={fields.length > 1 ? 'text-value font-semibold' : 'sr-only'}>
        {messages.step.yourValues}
      </h2>
      {fields.map((field) => (
        <div key={field} id={fieldAnchor(field)}>
          {isSecret(field) ? <SecretInput field={field} /> : <PlainInput field={field} />}
        </div>
      ))}
      {fields.some(isSecret) && <IdleChoice />}
    </section>
  )
}
