import { androidWords } from '#content/programs/thunderbird-android/android-labels.ts'
import type { ScreenProps } from '#screens/screen-props.ts'
import { AndroidButton, AndroidPhone } from './kit/android-phone.tsx'
import { OutlinedField } from './kit/outlined-field.tsx'

const words = androidWords.setup

export function AndroidAddress({ values, mark }: ScreenProps<'android-address'>) {
  return (
    <AndroidPhone
      title={androidWords.app}
      bottom={
        <>
          <AndroidButton label={words.back} look="outlined" />
          <AndroidButton label={words.next} look="filled" mark={mark('next')} />
        </>
      }
    >
      <OutlinedField label={words.email} value={values.emailAddress} mark={mark('email')} />
    </AndroidPhone>
  )
}
