import { outlookMacWords } from '#content/programs/outlook-mac/outlook-mac-labels.ts'
import { Icon } from '#screens/kit/icon.tsx'
import type { MarkAttributes } from '#screens/screen-props.ts'

interface ListButtonProps {
  /** The answer to how the connection begins. */
  readonly security: string | undefined
  readonly mark: MarkAttributes
}

/** The list below a server, closed. */
export function ListButton({ security, mark }: ListButtonProps) {
  return (
    <span className="om-list" {...mark}>
      {security === 'tls' ? outlookMacWords.form.ssl : outlookMacWords.form.startTls}
      <Icon name="upDown" />
    </span>
  )
}
