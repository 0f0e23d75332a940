import { iosWords } from '#content/programs/iphone/ios-labels.ts'
import type { ScreenProps } from '#screens/screen-props.ts'
import { ListCard } from './kit/list-card.tsx'
import { Phone } from './kit/phone.tsx'

const { buttons, profile } = iosWords

export function ProfileWarning({ mark }: ScreenProps<'ios-profile-warning'>) {
  return (
    <Phone
      title={profile.warning}
      sheet={{ start: { label: buttons.cancel }, end: { label: buttons.install, mark: mark('install') } }}
    >
      <ListCard header={profile.unsigned}>
        <div className="ios-row">{profile.unsignedSays}</div>
      </ListCard>
    </Phone>
  )
}
