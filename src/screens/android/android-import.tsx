import { androidWords } from '#content/programs/thunderbird-android/android-labels.ts'
import type { ScreenProps } from '#screens/screen-props.ts'
import { AndroidButton, AndroidPhone } from './kit/android-phone.tsx'

const words = androidWords.import

export function AndroidImport({ mark }: ScreenProps<'android-import'>) {
  return (
    <AndroidPhone title={words.title}>
      <div className="an-ways">
        <b>{words.already}</b>
        <AndroidButton label={words.scan} look="filled" mark={mark('scan')} />
      </div>
      <div className="an-ways">
        <AndroidButton label={words.file} look="outlined" mark={mark('file')} />
      </div>
    </AndroidPhone>
  )
}
