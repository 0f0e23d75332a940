import { iosWords } from '#content/programs/iphone/ios-labels.ts'
import type { ScreenProps } from '#screens/screen-props.ts'
import { ListCard } from './kit/list-card.tsx'
import { ListRow } from './kit/list-row.tsx'
import { Phone } from './kit/phone.tsx'

const words = iosWords.settings

/** From iOS 18 on: one row leads to all apps. */
export function SettingsApps({ mark }: ScreenProps<'ios-settings-apps'>) {
  return (
    <Phone title={words.title}>
      <ListCard>
        <ListRow label={words.gameCenter} icon={{ name: 'circle', color: 'red' }} />
        <ListRow label={words.iCloud} icon={{ name: 'circle', color: 'blue' }} />
        <ListRow label={words.wallet} icon={{ name: 'copy', color: 'gray' }} />
      </ListCard>
      <ListCard>
        <ListRow label={words.apps} icon={{ name: 'grid', color: 'blue' }} mark={mark('apps')} />
      </ListCard>
    </Phone>
  )
}
