import { androidWords } from '#content/programs/thunderbird-android/android-labels.ts'
import type { ScreenProps } from '#screens/screen-props.ts'
import { AndroidPhone } from './kit/android-phone.tsx'
import { AndroidRow } from './kit/android-row.tsx'

export function AndroidFiles({ values, mark }: ScreenProps<'android-files'>) {
  return (
    <AndroidPhone title={androidWords.files.title}>
      <AndroidRow
        icon="page"
        label={androidWords.files.name.replace('{address}', () => values.emailAddress)}
        mark={mark('file')}
      />
    </AndroidPhone>
  )
}
