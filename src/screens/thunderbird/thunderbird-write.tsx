import type { ScreenProps } from '#screens/screen-props.ts'
import { WriteWindow } from './kit/write-window.tsx'

/** A message from the new address. */
export function ThunderbirdWrite({ values, mark }: ScreenProps<'thunderbird-write'>) {
  return (
    <WriteWindow name={values.fullName} address={values.emailAddress} fromMark={mark('from')} send={mark('send')} />
  )
}
