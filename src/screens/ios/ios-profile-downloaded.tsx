import { iosWords } from '#content/programs/iphone/ios-labels.ts'
import type { ScreenProps } from '#screens/screen-props.ts'
import { ListCard } from './kit/list-card.tsx'
import { ListRow } from './kit/list-row.tsx'
import { Phone } from './kit/phone.tsx'

const words = iosWords.settings

export function ProfileDownloaded({ values, mark }: ScreenProps<'ios-profile-downloaded'>) {
  return (
    <Phone title={words.title}>
      <ListCard>
        <ListRow label={values.fullName} about={words.account} icon={{ name: 'circle', color: 'gray' }} />
      </ListCard>
      <ListCard>
        <ListRow label={words.downloaded} mark={mark('downloaded')} />
      </ListCard>
      <ListCard>
        <ListRow label={words.airplane} icon={{ name: 'plane', color: 'yellow' }} look="off" />
        <ListRow label={words.wifi} icon={{ name: 'circle', color: 'blue' }} />
      </ListCard>
    </Phone>
  )
}
