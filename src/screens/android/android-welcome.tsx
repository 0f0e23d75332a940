import { androidWords } from '#content/programs/thunderbird-android/android-labels.ts'
import { Icon } from '#screens/kit/icon.tsx'
import type { ScreenProps } from '#screens/screen-props.ts'
import { AndroidButton, AndroidPhone } from './kit/android-phone.tsx'

const words = androidWords.welcome

export function AndroidWelcome({ mark }: ScreenProps<'android-welcome'>) {
  return (
    <AndroidPhone title="">
      <div className="an-welcome">
        <span className="an-logo">
          <Icon name="envelope" />
        </span>
        <span className="an-app">{androidWords.app}</span>
        <AndroidButton label={words.start} look="filled" mark={mark('start')} />
        <AndroidButton label={words.import} mark={mark('import')} />
      </div>
    </AndroidPhone>
  )
}
