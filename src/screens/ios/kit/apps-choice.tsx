import { iosWords } from '#content/programs/iphone/ios-labels.ts'
import type { MarkAttributes } from '#screens/screen-props.ts'
import { ListCard } from './list-card.tsx'
import { ListRow } from './list-row.tsx'
import { Phone } from './phone.tsx'

interface AppsChoiceProps {
  readonly hasNotes: boolean
  readonly mark: (part: 'mail' | 'notes' | 'save') => MarkAttributes
}

/** What the account is for. */
export function AppsChoice({ hasNotes, mark }: AppsChoiceProps) {
  const words = iosWords.apps
  return (
    <Phone
      title={words.title}
      sheet={{ start: { label: iosWords.buttons.cancel }, end: { label: iosWords.buttons.save, mark: mark('save') } }}
    >
      <ListCard>
        <ListRow label={words.mail} icon={{ name: 'envelope', color: 'blue' }} look="on" mark={mark('mail')} />
        <ListRow
          label={words.notes}
          icon={{ name: 'pencil', color: 'yellow' }}
          look={hasNotes ? 'on' : 'off'}
          mark={mark('notes')}
        />
      </ListCard>
    </Phone>
  )
}
