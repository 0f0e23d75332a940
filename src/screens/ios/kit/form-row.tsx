import type { MarkAttributes } from '#screens/screen-props.ts'
import { Value } from '#screens/kit/value.tsx'

export type FieldContent = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'password' }

interface FormRowProps {
  readonly label: string
  readonly content: FieldContent
  readonly mark?: MarkAttributes | undefined
}

/** Always as many, whatever the password is. */
const dots = '•'.repeat(12)

/** A field to type into, beside its label. */
export function FormRow({ label, content, mark }: FormRowProps) {
  return (
    <div className="ios-row ios-field" {...mark}>
      <span className="ios-field-label">{label}</span>
      <Value>{content.kind === 'password' ? dots : content.text}</Value>
    </div>
  )
}
