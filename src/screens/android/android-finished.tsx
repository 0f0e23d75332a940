import { androidWords } from '#content/programs/thunderbird-android/android-labels.ts'
import type { ScreenProps } from '#screens/screen-props.ts'
import { AndroidButton } from './kit/android-phone.tsx'
import { ImportedPage } from './kit/imported-page.tsx'

const words = androidWords.import

export function AndroidFinished({ values, mark }: ScreenProps<'android-finished'>) {
  return (
    <ImportedPage
      account={values.accountDescription}
      about={words.success}
      status={words.statusSuccess}
      button={<AndroidButton label={words.ok} mark={mark('ok')} />}
    />
  )
}
