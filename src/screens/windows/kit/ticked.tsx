import type { MarkAttributes } from '#screens/screen-props.ts'

interface TickedProps {
  readonly kind: 'box' | 'dot'
  readonly isOn: boolean
  readonly label: string
  readonly mark?: MarkAttributes | undefined
}

/** A box to check, or one of several to choose. */
export function Ticked({ kind, isOn, label, mark }: TickedProps) {
  return (
    <span className="ow-tick" {...mark}>
      <span className={`${kind === 'box' ? 'ow-square' : 'ow-dot'} ${isOn ? 'ow-on' : ''}`.trim()} />
      <span>{label}</span>
    </span>
  )
}
