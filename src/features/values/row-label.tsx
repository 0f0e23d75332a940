import { messages } from '#content/words/en/messages.ts'
import type { FieldId } from '#model/field.ts'
import { Icon } from '#ui/icon.tsx'

/** Which of the two servers a field belongs to; none for the fields about the person. */
function serverOf(field: FieldId): 'imap' | 'smtp' | undefined {
  if (field.startsWith('imap')) return 'imap'
  return field.startsWith('smtp') ? 'smtp' : undefined
}

const tags = {
  imap: { icon: 'inbound', words: messages.values.inbound, color: 'text-inbound' },
  smtp: { icon: 'outbound', words: messages.values.outbound, color: 'text-outbound' },
} as const

interface RowLabelProps {
  readonly field: FieldId
  readonly label: string
}

/** The program's name for a line, and beside it which server's value goes there. */
export function RowLabel({ field, label }: RowLabelProps) {
  const server = serverOf(field)
  const tag = server && tags[server]
  return (
    <span className="flex flex-wrap items-baseline gap-x-2 text-sm">
      <b className="text-base font-semibold">{label}</b>
      {tag && (
        <span className={tag.color}>
          <Icon name={tag.icon} /> <span className="value-server">{tag.words}</span>
        </span>
      )}
    </span>
  )
}
