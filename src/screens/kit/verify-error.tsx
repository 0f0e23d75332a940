import type { MarkAttributes } from '#screens/screen-props.ts'

interface VerifyErrorProps {
  readonly mark?: MarkAttributes | undefined
}

/** Word for word as on screen: people compare it letter by letter. */
export function VerifyError({ mark }: VerifyErrorProps) {
  return (
    <span className="mac-error" {...mark}>
      Unable to verify account name or password.
    </span>
  )
}
