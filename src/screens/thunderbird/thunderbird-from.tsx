import { otherAccount } from '#screens/samples.ts'
import type { ScreenProps } from '#screens/screen-props.ts'
import { WriteWindow } from './kit/write-window.tsx'

export function ThunderbirdFrom({ values, mark }: ScreenProps<'thunderbird-from'>) {
  return <WriteWindow name={values.fullName} address={otherAccount.address} fromMark={mark('from')} />
}
