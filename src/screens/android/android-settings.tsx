import { androidWords } from '#content/programs/thunderbird-android/android-labels.ts'
import { otherAccount } from '#screens/samples.ts'
import type { ScreenProps } from '#screens/screen-props.ts'
import { AndroidPhone } from './kit/android-phone.tsx'
import { AndroidRow } from './kit/android-row.tsx'

const words = androidWords.settings

export function AndroidSettings({ mark }: ScreenProps<'android-settings'>) {
  return (
    <AndroidPhone title={words.title}>
      <AndroidRow icon="gear" label={words.general} />
      <span className="an-header">{words.accounts}</span>
      <AndroidRow icon="envelope" label={otherAccount.address} />
      <AndroidRow icon="plus" label={words.add} mark={mark('add')} />
      <span className="an-header">{words.misc}</span>
      <AndroidRow icon="inbox" label={words.import} mark={mark('import')} />
      <AndroidRow icon="page" label={words.export} />
    </AndroidPhone>
  )
}
