import { iosWords } from '#content/programs/iphone/ios-labels.ts'
import type { ScreenProps } from '#screens/screen-props.ts'
import { Icon } from '#screens/kit/icon.tsx'
import { Value } from '#screens/kit/value.tsx'
import { ListCard } from './kit/list-card.tsx'
import { ListRow } from './kit/list-row.tsx'
import { Phone } from './kit/phone.tsx'

const { buttons, profile } = iosWords

export function ProfileInstall({ words, mark }: ScreenProps<'ios-profile-install'>) {
  return (
    <Phone
      title={profile.title}
      sheet={{ start: { label: buttons.cancel }, end: { label: buttons.install, mark: mark('install') } }}
    >
      <ListCard>
        <div className="ios-row ios-profile">
          <span className="ios-icon ios-gray">
            <Icon name="gear" />
          </span>
          <Value>{words.profile}</Value>
        </div>
        <div className="ios-row ios-field">
          <span className="ios-field-label">{profile.signedBy}</span>
          <span className="ios-unsigned" {...mark('unsigned')}>
            {profile.notSigned}
          </span>
        </div>
        <div className="ios-row ios-field">
          <span className="ios-field-label">{profile.contains}</span>
          <Value>{profile.containsMail}</Value>
        </div>
        <ListRow label={profile.details} />
      </ListCard>
    </Phone>
  )
}
