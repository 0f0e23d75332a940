import { androidWords } from '#content/programs/thunderbird-android/android-labels.ts'
import { otherAccount } from '#screens/samples.ts'
import type { ScreenProps } from '#screens/screen-props.ts'
import { AndroidCompose } from './kit/android-compose.tsx'
import { AndroidRow } from './kit/android-row.tsx'

/** The list of addresses to send from. */
export function AndroidSenders({ values, mark }: ScreenProps<'android-senders'>) {
  return (
    <AndroidCompose
      name={values.fullName}
      address={otherAccount.address}
      dialog={
        <>
          <b>{androidWords.compose.choose}</b>
          <AndroidRow label={values.fullName} about={otherAccount.address} />
          <AndroidRow label={values.fullName} about={values.emailAddress} mark={mark('new-address')} />
        </>
      }
    />
  )
}
