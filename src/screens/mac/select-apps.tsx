import type { ScreenProps } from '#screens/screen-props.ts'
import { AppsSheet } from './kit/apps-sheet.tsx'

/** As Mail opens it: both apps are checked. */
export function SelectApps({ mark }: ScreenProps<'select-apps'>) {
  return <AppsSheet hasNotes mark={mark} />
}
