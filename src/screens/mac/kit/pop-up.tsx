import type { MarkAttributes } from '#screens/screen-props.ts'
import { Icon } from '#screens/kit/icon.tsx'
import { Value } from '#screens/kit/value.tsx'

interface PopUpProps {
  readonly value: string
  readonly mark?: MarkAttributes | undefined
}

export function PopUp({ value, mark }: PopUpProps) {
  return (
    <span className="mac-popup" {...mark}>
      <Value>{value}</Value>
      <span className="mac-arrows">
        <Icon name="upDown" />
      </span>
    </span>
  )
}
