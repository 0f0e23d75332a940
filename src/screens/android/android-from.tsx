import { otherAccount } from '#screens/samples.ts'
import type { ScreenProps } from '#screens/screen-props.ts'
import { AndroidCompose } from './kit/android-compose.tsx'

export function AndroidFrom({ values, mark }: ScreenProps<'android-from'>) {
  return <AndroidCompose name={values.fullName} address={otherAccount.address} from={mark('from')} />
}
