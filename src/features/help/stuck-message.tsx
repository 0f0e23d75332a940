import { supportMessages } from '#words/support-messages.ts'
import { TextField } from '#ui/text-field.tsx'

const words = supportMessages.stuck

interface StuckMessageProps {
  /** Something in it was taken for a password. */
  readonly isCut: boolean
  readonly onType: (typed: string) => void
}

/** The words on the person's screen, in their own line: what support asks first. */
export function StuckMessage({ isCut, onType }: StuckMessageProps) {
  return (
    <TextField
      label={words.message}
      hint={words.messageHint}
      // React writes a controlled value into the page's HTML: a password in the wrong line must not get there.
      defaultValue=""
      maxLength={200}
      warning={isCut && words.messageCut}
      onChange={(event) => onType(event.target.value)}
    />
  )
}
