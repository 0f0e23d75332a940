import type { MarkAttributes } from '#screens/screen-props.ts'

interface PushProps {
  readonly label: string
  readonly look?: 'plain' | 'main' | 'link'
  readonly mark?: MarkAttributes | undefined
}

/** A picture of a button. */
export function Push({ label, look = 'plain', mark }: PushProps) {
  return (
    <span className={`tb-push tb-push-${look}`} {...mark}>
      {label}
    </span>
  )
}
