import { thunderbirdWords } from '#content/programs/thunderbird/thunderbird-labels.ts'
import type { ScreenProps } from '#screens/screen-props.ts'
import { CheckedBox } from './kit/checked-box.tsx'
import { Control } from './kit/control.tsx'
import { Push } from './kit/push.tsx'
import { SmallWindow } from './kit/small-window.tsx'
import { WriteWindow } from './kit/write-window.tsx'

const words = thunderbirdWords.prompt

export function PasswordPrompt({ values, mark }: ScreenProps<'thunderbird-password'>) {
  return (
    <WriteWindow
      name={values.fullName}
      address={values.emailAddress}
      over={
        <SmallWindow
          title={words.title}
          buttons={
            <>
              <Push label={words.cancel} />
              <Push label={words.ok} look="main" mark={mark('ok')} />
            </>
          }
        >
          <span className="tb-says">
            {words.text.replace('{host}', () => values.smtpHost).replace('{user}', () => values.smtpLogin)}
          </span>
          <Control kind="password" mark={mark('password')} />
          <CheckedBox label={words.remember} mark={mark('remember')} />
        </SmallWindow>
      }
    />
  )
}
