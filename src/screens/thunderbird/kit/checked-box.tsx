import { Icon } from '#screens/kit/icon.tsx'
import type { MarkAttributes } from '#screens/screen-props.ts'

interface CheckedBoxProps {
  readonly label: string
  readonly mark?: MarkAttributes | undefined
}

export function CheckedBox({ label, mark }: CheckedBoxProps) {
  return (
    <span className="tb-check" {...mark}>
      <span className="tb-box">
        <Icon name="check" />
      </span>
      <span>{label}</span>
    </span>
  )
}
