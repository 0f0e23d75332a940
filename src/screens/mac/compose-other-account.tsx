import { otherAccount } from '#screens/samples.ts'
import type { ScreenProps } from '#screens/screen-props.ts'
import { ComposeWindow } from './kit/compose-window.tsx'

/** Before the new account is chosen, From shows the address used so far. */
export function ComposeOtherAccount({ values, mark }: ScreenProps<'compose-other-account'>) {
  return (
    <ComposeWindow from={`${values.fullName} – ${otherAccount.address}`} fromMark={mark('from')} send={mark('send')} />
  )
}
