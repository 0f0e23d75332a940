import { useId } from 'react'
import { deskMessages } from '#words/desk-messages.ts'
import type { Variant } from '#engine/links/link.ts'
import type { Guide } from '#model/guide.ts'
import { DeskSelect } from './desk-select.tsx'

interface DeskVariantProps {
  readonly guide: Guide
  readonly variant: Variant
  readonly onChange: (variant: Variant) => void
}

/** What is known of the customer's Mac and service. What is left open does not stand in the link. */
export function DeskVariant({ guide, variant, onChange }: DeskVariantProps) {
  const id = useId()
  return (
    <fieldset className="needs-script" aria-describedby={`${id}-hint`}>
      <legend className="font-semibold">{deskMessages.variant.title}</legend>
      <p id={`${id}-hint`} className="text-sm text-quiet">
        {deskMessages.variant.hint}
      </p>
      <div className="mt-2 grid gap-3 sm:grid-cols-2">
        {guide.questions.map((question) => (
          <DeskSelect
            key={question.id}
            label={question.short}
            value={variant[question.id] ?? ''}
            options={[
              { id: '', label: deskMessages.variant.open },
              ...question.answers.filter((answer) => answer.id !== question.assumed),
            ]}
            onChange={(answer) => {
              const { [question.id]: _old, ...others } = variant
              onChange(answer === '' ? others : { ...others, [question.id]: answer })
            }}
          />
        ))}
      </div>
    </fieldset>
  )
}
