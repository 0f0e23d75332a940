import { macWords } from '#content/mac-words.ts'
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
