import { Icon } from '#screens/kit/icon.tsx'
import { Value } from '#screens/kit/value.tsx'
import type { MarkAttributes } from '#screens/screen-props.ts'

interface LineFieldProps {
  readonly label: string
  readonly content: { readonly kind: 'text'; readonly text: string } | { readonly kind: 'password' }
  readonly mark: MarkAttributes
}

/** Always as many, whatever the password is. */
const dots = '•'.repeat(12)

/** A field that is only a line, with its name above. */
export function LineField({ label, content, mark }: LineFieldProps) {
  return (
    <span className="om-field" {...mark}>
      <span className="om-label">{label}</span>
      {content.kind === 'text' ? (
        <Value>{content.text}</Value>
      ) : (
        <span className="om-password">
          <span className="om-dots">{dots}</span>
          <Icon name="eye" />
        </span>
      )}
    </span>
  )
}
