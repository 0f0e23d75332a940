import type { ScreenProps } from '#screens/screen-props.ts'
import { AppsSheet } from './kit/apps-sheet.tsx'

/** As it should be left: Notes is unchecked. */
export function SelectAppsMailOnly({ mark }: ScreenProps<'select-apps-mail-only'>) {
  return <AppsSheet hasNotes={false} mark={mark} />
}
