import { macWords } from '#content/programs/apple-mail/mac-labels.ts'
import type { MarkAttributes } from '#screens/screen-props.ts'

interface VerifyErrorProps {
  readonly mark?: MarkAttributes | undefined
}

export function VerifyError({ mark }: VerifyErrorProps) {
  return (
    <span className="mac-error" {...mark}>
      {macWords.addAccount.error}
    </span>
  )
}
