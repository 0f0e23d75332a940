import { androidWords } from '#content/programs/thunderbird-android/android-labels.ts'
import type { ScreenProps } from '#screens/screen-props.ts'
import { AndroidButton, AndroidPhone } from './kit/android-phone.tsx'
import { OutlinedField } from './kit/outlined-field.tsx'

const words = androidWords.setup

export function AndroidNames({ values, mark }: ScreenProps<'android-names'>) {
  return (
    <AndroidPhone
      title={words.display}
      bottom={
        <>
          <AndroidButton label={words.back} look="outlined" />
          <AndroidButton label={words.next} look="filled" mark={mark('next')} />
        </>
      }
    >
      <OutlinedField label={words.accountName} value={values.accountDescription} mark={mark('account')} />
      <OutlinedField label={words.displayName} value={values.fullName} mark={mark('name')} />
      <OutlinedField label={words.signature} />
    </AndroidPhone>
  )
}
