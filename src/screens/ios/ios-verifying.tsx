import { iosWords } from '#content/programs/iphone/ios-labels.ts'
import type { ScreenProps } from '#screens/screen-props.ts'
import { Phone } from './kit/phone.tsx'
import { ServersForm } from './kit/servers-form.tsx'

const words = iosWords.newAccount

/** While the phone tries both servers, the title says so, and no button is there. */
export function Verifying({ values, mark }: ScreenProps<'ios-verifying'>) {
  return (
    <Phone
      title={
        <span className="ios-verifying" {...mark('title')}>
          <span className="ios-wheel" />
          {words.verifying}
        </span>
      }
      sheet={{}}
    >
      <ServersForm values={values} />
    </Phone>
  )
}
