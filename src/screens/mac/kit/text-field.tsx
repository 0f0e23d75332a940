import type { MarkAttributes } from '#screens/screen-props.ts'
import { Value } from '#screens/kit/value.tsx'

export type FieldContent =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'hint'; readonly text: string }
  | { readonly kind: 'password' }
  | { readonly kind: 'empty' }

interface TextFieldProps {
  readonly content: FieldContent
  readonly mark?: MarkAttributes | undefined
}

/** Always as many, whatever the password is. */
const dots = '•'.repeat(12)

export function TextField({ content, mark }: TextFieldProps) {
  return (
    <span className="mac-field" {...mark}>
      {content.kind === 'text' && <Value>{content.text}</Value>}
      {content.kind === 'hint' && <span className="mac-hint">{content.text}</span>}
      {content.kind === 'password' && <span className="mac-dots">{dots}</span>}
    </span>
  )
}
