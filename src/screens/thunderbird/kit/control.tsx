import type { ReactNode } from 'react'
import { Icon } from '#screens/kit/icon.tsx'
import { Value } from '#screens/kit/value.tsx'
import type { MarkAttributes } from '#screens/screen-props.ts'

interface FieldProps {
  readonly kind: 'text' | 'list' | 'number' | 'password'
  /** Nothing of a password. */
  readonly value?: string
  readonly mark?: MarkAttributes | undefined
}

/** Always as many, whatever the password is. */
const dots = '•'.repeat(12)

/** A field to type into, or a list to choose from. */
export function Control({ kind, value = '', mark }: FieldProps) {
  return (
    <span className={`tb-control tb-${kind}`} {...mark}>
      {kind === 'password' ? <span>{dots}</span> : <Value>{value}</Value>}
      {(kind === 'list' || kind === 'number') && <Icon name="upDown" />}
    </span>
  )
}

interface LabeledProps {
  readonly label: string
  readonly children: ReactNode
}

/** A control with its name above it. */
export function Labeled({ label, children }: LabeledProps) {
  return (
    <div className="tb-labeled">
      <span>{label}</span>
      {children}
    </div>
  )
}
