import { androidWords } from '#content/programs/thunderbird-android/android-labels.ts'
import type { ScreenProps } from '#screens/screen-props.ts'
import { AndroidButton } from './kit/android-phone.tsx'
import { ImportedPage } from './kit/imported-page.tsx'

/** What was read, before it is imported. */
export function AndroidImportList({ values, mark }: ScreenProps<'android-import-list'>) {
  return (
    <ImportedPage
      account={values.accountDescription}
      button={<AndroidButton label={androidWords.import.button} mark={mark('import')} />}
    />
  )
}
