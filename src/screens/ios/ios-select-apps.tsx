import type { ScreenProps } from '#screens/screen-props.ts'
import { AppsChoice } from './kit/apps-choice.tsx'

export function SelectApps({ mark }: ScreenProps<'ios-select-apps'>) {
  return <AppsChoice hasNotes mark={mark} />
}
