import type { MarkAttributes } from '#screens/screen-props.ts'

interface PanelButtonProps {
  readonly label: string
  readonly mark?: MarkAttributes | undefined
}

export function PanelButton({ label, mark }: PanelButtonProps) {
  return (
    <span className="cp-button" {...mark}>
      {label}
    </span>
  )
}
