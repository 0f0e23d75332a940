import type { MarkAttributes } from '#screens/screen-props.ts'

interface PushButtonProps {
  readonly label: string
  readonly look?: 'plain' | 'default' | 'disabled'
  readonly mark?: MarkAttributes | undefined
}

/** A picture of a button: it must never be one, or people would press it. */
export function PushButton({ label, look = 'plain', mark }: PushButtonProps) {
  return (
    <span className={`mac-button mac-${look}`} {...mark}>
      {label}
    </span>
  )
}
