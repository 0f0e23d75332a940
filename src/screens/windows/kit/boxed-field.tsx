import { Icon } from '#screens/kit/icon.tsx'
import { Value } from '#screens/kit/value.tsx'
import type { MarkAttributes } from '#screens/screen-props.ts'

interface BoxedFieldProps {
  readonly label: string
  readonly content: { readonly kind: 'text' | 'list'; readonly text: string } | { readonly kind: 'password' }
  readonly mark: MarkAttributes
}

/** Always as many, whatever the password is. */
const dots = '•'.repeat(12)

/** A field with its name: above it in the new Outlook, before it in the classic one. */
export function BoxedField({ label, content, mark }: BoxedFieldProps) {
  return (
    <span className="ow-row">
      <span className="ow-label">{label}</span>
      <span className="ow-box" {...mark}>
        {content.kind === 'password' ? <span className="ow-dots">{dots}</span> : <Value>{content.text}</Value>}
        {content.kind === 'list' && <Icon name="upDown" />}
      </span>
    </span>
  )
}
