import { thunderbirdWords } from '#content/programs/thunderbird/thunderbird-labels.ts'
import type { ScreenProps } from '#screens/screen-props.ts'
import { Push } from './kit/push.tsx'
import { SmallWindow } from './kit/small-window.tsx'
import { WriteWindow } from './kit/write-window.tsx'

const words = thunderbirdWords.failed

/** What comes up when the outgoing server refuses the password. */
export function LoginFailed({ values, mark }: ScreenProps<'thunderbird-login-failed'>) {
  return (
    <WriteWindow
      name={values.fullName}
      address={values.emailAddress}
      over={
        <SmallWindow
          title={words.title.replace('{account}', () => values.smtpHost)}
          buttons={
            <>
              <Push label={words.newPassword} mark={mark('new-password')} />
              <Push label={words.cancel} />
              <Push label={words.retry} look="main" mark={mark('retry')} />
            </>
          }
        >
          <span className="tb-says">
            {words.text.replace('{host}', () => values.smtpHost).replace('{user}', () => values.smtpLogin)}
          </span>
        </SmallWindow>
      }
    />
  )
}
