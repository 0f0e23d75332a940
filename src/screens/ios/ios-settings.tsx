import { iosWords } from '#content/programs/iphone/ios-labels.ts'
import type { ScreenProps } from '#screens/screen-props.ts'
import { ListCard } from './kit/list-card.tsx'
import { ListRow } from './kit/list-row.tsx'
import { Phone } from './kit/phone.tsx'

const words = iosWords.settings

/** Up to iOS 17: the apps are in the list of the settings. */
export function Settings({ mark }: ScreenProps<'ios-settings'>) {
  return (
    <Phone title={words.title}>
      <ListCard>
        <ListRow label={words.passwords} icon={{ name: 'lock', color: 'gray' }} />
        <ListRow label={words.mail} icon={{ name: 'envelope', color: 'blue' }} mark={mark('mail')} />
        <ListRow label={words.contacts} icon={{ name: 'at', color: 'gray' }} />
        <ListRow label={words.calendar} icon={{ name: 'grid', color: 'red' }} />
        <ListRow label={words.notes} icon={{ name: 'pencil', color: 'yellow' }} />
      </ListCard>
    </Phone>
  )
}
