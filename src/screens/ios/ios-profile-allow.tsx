import { iosWords } from '#content/programs/iphone/ios-labels.ts'
import type { ScreenProps } from '#screens/screen-props.ts'
import { Alert } from './kit/alert.tsx'
import { Phone } from './kit/phone.tsx'

const { buttons, alerts } = iosWords

export function ProfileAllow({ mark }: ScreenProps<'ios-profile-allow'>) {
  return (
    <Phone
      title=""
      alert={
        <Alert
          title={alerts.profile}
          buttons={[{ label: buttons.ignore }, { label: buttons.allow, mark: mark('allow'), isBold: true }]}
        />
      }
    >
      <span />
    </Phone>
  )
}
