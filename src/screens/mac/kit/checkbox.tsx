import type { ReactNode } from 'react'
import type { MarkAttributes } from '#screens/screen-props.ts'
import { Icon } from '#screens/kit/icon.tsx'

interface CheckboxProps {
  readonly on: boolean
  readonly children: ReactNode
  readonly mark?: MarkAttributes | undefined
}

export function Checkbox({ on, children, mark }: CheckboxProps) {
  return (
    <span className="mac-check" {...mark}>
      <span className={on ? 'mac-box mac-on' : 'mac-box'}>{on && <Icon name="check" />}</span>
      {children}
    </span>
  )
}
