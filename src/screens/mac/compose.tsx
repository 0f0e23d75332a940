import { ComposeWindow } from './kit/compose-window.tsx'
import type { ScreenProps } from '#screens/screen-props.ts'

export function Compose({ values, mark }: ScreenProps<'compose'>) {
  return (
    <ComposeWindow from={`${values.fullName} – ${values.emailAddress}`} fromMark={mark('from')} send={mark('send')} />
  )
}
