import { iosWords } from '#content/programs/iphone/ios-labels.ts'
import type { ScreenProps } from '#screens/screen-props.ts'
import { Phone } from './kit/phone.tsx'
import { ServersForm } from './kit/servers-form.tsx'

const { buttons, newAccount } = iosWords

export function Servers({ values, mark }: ScreenProps<'ios-servers'>) {
  return (
    <Phone
      title={newAccount.title}
      sheet={{ start: { label: buttons.cancel }, end: { label: buttons.next, mark: mark('next') } }}
    >
      <ServersForm values={values} mark={mark} />
    </Phone>
  )
}
