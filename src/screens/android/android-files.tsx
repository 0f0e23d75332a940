import { androidWords } from '#content/programs/thunderbird-android/android-labels.ts'
import type { ScreenProps } from '#screens/screen-props.ts'
import { AndroidPhone } from './kit/android-phone.tsx'
import { AndroidRow } from './kit/android-row.tsx'

export function AndroidFiles({ values, mark }: ScreenProps<'android-files'>) {
  return (
    <AndroidPhone title={androidWords.files}>
      <AndroidRow icon="page" label={`thunderbird-${values.emailAddress}.k9s`} mark={mark('file')} />
    </AndroidPhone>
  )
}
