import type { ScreenProps } from '#screens/screen-props.ts'
import { AndroidServer } from './kit/android-server.tsx'

export function AndroidIncoming({ values, answers, mark }: ScreenProps<'android-incoming'>) {
  return <AndroidServer server="imap" values={values} answers={answers} mark={mark} protocol={mark('protocol')} />
}
