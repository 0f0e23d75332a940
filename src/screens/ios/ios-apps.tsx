import { iosWords } from '#content/programs/iphone/ios-labels.ts'
import type { ScreenProps } from '#screens/screen-props.ts'
import { ListCard } from './kit/list-card.tsx'
import { ListRow } from './kit/list-row.tsx'
import { Phone } from './kit/phone.tsx'

const { settings, mail } = iosWords

export function Apps({ mark }: ScreenProps<'ios-apps'>) {
  return (
    <Phone title={settings.apps} back={settings.title}>
      <ListCard>
        <ListRow label={settings.journal} icon={{ name: 'pencil', color: 'red' }} />
        <ListRow label={settings.mail} icon={{ name: 'envelope', color: 'blue' }} mark={mark('mail')} />
        <ListRow label={settings.maps} icon={{ name: 'plane', color: 'green' }} />
        <ListRow label={settings.messages} icon={{ name: 'circle', color: 'green' }} />
      </ListCard>
    </Phone>
  )
}
