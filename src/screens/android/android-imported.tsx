import { androidWords } from '#content/programs/thunderbird-android/android-labels.ts'
import type { ScreenProps } from '#screens/screen-props.ts'
import { AndroidButton } from './kit/android-phone.tsx'
import { ImportedPage } from './kit/imported-page.tsx'

const words = androidWords.import

/** Imported, without its passwords. */
export function AndroidImported({ values, mark }: ScreenProps<'android-imported'>) {
  return (
    <ImportedPage
      account={values.accountDescription}
      about={words.required}
      isDone={false}
      status={words.status}
      mark={mark('account')}
      button={<AndroidButton label={words.later} />}
    />
  )
}
