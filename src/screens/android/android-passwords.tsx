import { androidWords } from '#content/programs/thunderbird-android/android-labels.ts'
import { Icon } from '#screens/kit/icon.tsx'
import { Value } from '#screens/kit/value.tsx'
import type { ScreenProps } from '#screens/screen-props.ts'
import { AndroidButton } from './kit/android-phone.tsx'
import { ImportedPage } from './kit/imported-page.tsx'
import { OutlinedField } from './kit/outlined-field.tsx'

const { passwords: words, import: importing } = androidWords

/** What asks for the passwords. The box is as it has to be for the account: on where one password is for both. */
export function AndroidPasswords({ values, answers, mark }: ScreenProps<'android-passwords'>) {
  const isSame = answers['credentials'] === 'one'
  return (
    <ImportedPage
      account={values.accountDescription}
      about={importing.required}
      isDone={false}
      button={<AndroidButton label={importing.later} />}
      dialog={
        <>
          <span className="an-says">{words.intro.replace('{account}', () => values.accountDescription)}</span>
          <OutlinedField label={words.incoming} kind="password" mark={mark('incoming')} />
          <small className="an-server">
            <Value>{words.server.replace('{host}', () => values.imapHost)}</Value>
          </small>
          <span className="an-check" {...mark('same')}>
            <span className={isSame ? 'an-box an-on' : 'an-box'}>
              <Icon name="check" />
            </span>
            <span>{words.same}</span>
          </span>
          <OutlinedField label={words.outgoing} kind="password" mark={mark('outgoing')} />
          <small className="an-server">
            <Value>{words.server.replace('{host}', () => values.smtpHost)}</Value>
          </small>
          <span className="an-answers">
            <AndroidButton label={importing.cancel} />
            <AndroidButton label={importing.ok} mark={mark('ok')} />
          </span>
        </>
      }
    />
  )
}
