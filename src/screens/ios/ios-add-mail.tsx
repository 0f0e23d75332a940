import { iosWords } from '#content/programs/iphone/ios-labels.ts'
import type { ScreenProps } from '#screens/screen-props.ts'
import { ListCard } from './kit/list-card.tsx'
import { ListRow } from './kit/list-row.tsx'
import { Phone } from './kit/phone.tsx'

const { mail, addAccount } = iosWords

export function AddMail({ mark }: ScreenProps<'ios-add-mail'>) {
  return (
    <Phone title={addAccount.title} back={addAccount.title}>
      <ListCard header={addAccount.mail}>
        <ListRow label={addAccount.addMail} mark={mark('add')} />
      </ListCard>
      <ListCard header={addAccount.contacts}>
        {addAccount.addContacts.map((label) => (
          <ListRow key={label} label={label} />
        ))}
      </ListCard>
      <ListCard header={addAccount.calendars}>
        {addAccount.addCalendars.map((label) => (
          <ListRow key={label} label={label} />
        ))}
      </ListCard>
    </Phone>
  )
}
