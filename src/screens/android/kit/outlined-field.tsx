import { Icon } from '#screens/kit/icon.tsx'
import { Value } from '#screens/kit/value.tsx'
import type { MarkAttributes } from '#screens/screen-props.ts'

interface OutlinedFieldProps {
  readonly label: string
  readonly kind?: 'text' | 'list' | 'password'
  /** Nothing of a password. */
  readonly value?: string
  readonly mark?: MarkAttributes | undefined
}

/** Always as many, whatever the password is. */
const dots = '•'.repeat(12)

/** A field with its name on its frame. */
export function OutlinedField({ label, kind = 'text', value = '', mark }: OutlinedFieldProps) {
  return (
    <div className="an-field" {...mark}>
      <small>{label}</small>
      <span className="an-field-value">
        {kind === 'password' ? <span>{dots}</span> : <Value>{value}</Value>}
        {kind === 'list' && <span className="an-caret" />}
        {kind === 'password' && <Icon name="eye" />}
      </span>
    </div>
  )
}
