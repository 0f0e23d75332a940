import { iosWords } from '#content/programs/iphone/ios-labels.ts'
import type { ScreenProps } from '#screens/screen-props.ts'
import { ListCard } from './kit/list-card.tsx'
import { ListRow } from './kit/list-row.tsx'
import { Phone } from './kit/phone.tsx'

const words = iosWords.settings

export function Apps({ mark }: ScreenProps<'ios-apps'>) {
  return (
    <Phone title={words.apps} back={words.title}>
      <ListCard>
        <ListRow label={words.journal} icon={{ name: 'pencil', color: 'red' }} />
        <ListRow label={words.mail} icon={{ name: 'envelope', color: 'blue' }} mark={mark('mail')} />
        <ListRow label={words.maps} icon={{ name: 'plane', color: 'green' }} />
        <ListRow label={words.messages} icon={{ name: 'circle', color: 'green' }} />
      </ListCard>
    </Phone>
  )
}
