import { iosWords } from '#content/programs/iphone/ios-labels.ts'
import type { ScreenProps } from '#screens/screen-props.ts'
import { ListCard } from './kit/list-card.tsx'
import { ListRow } from './kit/list-row.tsx'
import { Phone } from './kit/phone.tsx'

const { settings, mail } = iosWords

/** Up to iOS 17: the apps are in the list of the settings. */
export function Settings({ mark }: ScreenProps<'ios-settings'>) {
  return (
    <Phone title={settings.title}>
      <ListCard>
        <ListRow label={settings.passwords} icon={{ name: 'lock', color: 'gray' }} />
        <ListRow label={settings.mail} icon={{ name: 'envelope', color: 'blue' }} mark={mark('mail')} />
        <ListRow label={settings.contacts} icon={{ name: 'at', color: 'gray' }} />
        <ListRow label={settings.calendar} icon={{ name: 'grid', color: 'red' }} />
        <ListRow label={settings.notes} icon={{ name: 'pencil', color: 'yellow' }} />
      </ListCard>
    </Phone>
  )
}
