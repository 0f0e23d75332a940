import type { ScreenProps } from '#screens/screen-props.ts'
import { AndroidServer } from './kit/android-server.tsx'

export function AndroidOutgoing({ values, answers, mark }: ScreenProps<'android-outgoing'>) {
  return <AndroidServer server="smtp" values={values} answers={answers} mark={mark} />
}
