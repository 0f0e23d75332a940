import { iosWords } from '#content/programs/iphone/ios-labels.ts'
import type { ScreenProps } from '#screens/screen-props.ts'
import { ListCard } from './kit/list-card.tsx'
import { ListRow } from './kit/list-row.tsx'
import { Phone } from './kit/phone.tsx'

const words = iosWords.addAccount

export function AddMail({ mark }: ScreenProps<'ios-add-mail'>) {
  return (
    <Phone title={words.title} back={words.title}>
      <ListCard header={words.mail}>
        <ListRow label={words.addMail} mark={mark('add')} />
      </ListCard>
      <ListCard header={words.contacts}>
        {words.addContacts.map((label) => (
          <ListRow key={label} label={label} />
        ))}
      </ListCard>
      <ListCard header={words.calendars}>
        {words.addCalendars.map((label) => (
          <ListRow key={label} label={label} />
        ))}
      </ListCard>
    </Phone>
  )
}
