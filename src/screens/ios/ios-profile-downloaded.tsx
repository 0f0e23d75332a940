import { iosWords } from '#content/programs/iphone/ios-labels.ts'
import type { ScreenProps } from '#screens/screen-props.ts'
import { ListCard } from './kit/list-card.tsx'
import { ListRow } from './kit/list-row.tsx'
import { Phone } from './kit/phone.tsx'

const { settings, profile } = iosWords

export function ProfileDownloaded({ values, mark }: ScreenProps<'ios-profile-downloaded'>) {
  return (
    <Phone title={settings.title}>
      <ListCard>
        <ListRow label={values.fullName} about={settings.account} icon={{ name: 'circle', color: 'gray' }} />
      </ListCard>
      <ListCard>
        <ListRow label={settings.downloaded} mark={mark('downloaded')} />
      </ListCard>
      <ListCard>
        <ListRow label={settings.airplane} icon={{ name: 'plane', color: 'yellow' }} end="off" />
        <ListRow label={settings.wifi} icon={{ name: 'circle', color: 'blue' }} />
      </ListCard>
    </Phone>
  )
}
