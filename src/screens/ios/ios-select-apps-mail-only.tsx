import type { ScreenProps } from '#screens/screen-props.ts'
import { AppsChoice } from './kit/apps-choice.tsx'

export function SelectAppsMailOnly({ mark }: ScreenProps<'ios-select-apps-mail-only'>) {
  return <AppsChoice hasNotes={false} mark={mark} />
}
