import { androidWords } from '#content/programs/thunderbird-android/android-labels.ts'
import { Icon } from '#screens/kit/icon.tsx'
import type { ScreenProps } from '#screens/screen-props.ts'
import { AndroidButton, AndroidPhone } from './kit/android-phone.tsx'

const words = androidWords.import

/** The app's own camera, with a code before it. */
export function AndroidScan({ mark }: ScreenProps<'android-scan'>) {
  return (
    <AndroidPhone title={words.scan} bottom={<AndroidButton label={words.done} look="filled" mark={mark('done')} />}>
      <div className="an-camera">
        <span className="an-code">
          <Icon name="code" />
        </span>
      </div>
    </AndroidPhone>
  )
}
