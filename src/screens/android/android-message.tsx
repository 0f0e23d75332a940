import type { ScreenProps } from '#screens/screen-props.ts'
import { AndroidCompose } from './kit/android-compose.tsx'

export function AndroidMessage({ values, mark }: ScreenProps<'android-message'>) {
  return <AndroidCompose name={values.fullName} address={values.emailAddress} from={mark('from')} send={mark('send')} />
}
