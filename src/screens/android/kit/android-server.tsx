import { androidWords } from '#content/programs/thunderbird-android/android-labels.ts'
import type { Server, Values } from '#model/field.ts'
import type { Answers } from '#model/question.ts'
import type { MarkAttributes } from '#screens/screen-props.ts'
import { AndroidButton, AndroidPhone } from './android-phone.tsx'
import { OutlinedField } from './outlined-field.tsx'

const { server: words, setup } = androidWords

type ServerPart = 'host' | 'security' | 'port' | 'authentication' | 'user' | 'password' | 'next'

interface AndroidServerProps {
  readonly server: Server
  readonly values: Values
  readonly answers: Answers
  readonly mark: (part: ServerPart) => MarkAttributes
  /** The list of protocols: that which comes in has one. */
  readonly protocol?: MarkAttributes
}

/** The form of one server. */
export function AndroidServer({ server, values, answers, mark, protocol }: AndroidServerProps) {
  const security = answers[`${server}Security`] === 'tls' ? 'tls' : 'starttls'
  return (
    <AndroidPhone
      title={server === 'imap' ? setup.incoming : setup.outgoing}
      bottom={
        <>
          <AndroidButton label={setup.back} look="outlined" />
          <AndroidButton label={setup.next} look="filled" mark={mark('next')} />
        </>
      }
    >
      {server === 'imap' && <OutlinedField label={words.protocol} kind="list" value={words.imap} mark={protocol} />}
      <OutlinedField label={words.host} value={values[`${server}Host`]} mark={mark('host')} />
      <OutlinedField label={words.security} kind="list" value={words.securities[security]} mark={mark('security')} />
      <OutlinedField label={words.port} value={values[`${server}Port`]} mark={mark('port')} />
      <OutlinedField label={words.authentication} kind="list" value={words.normal} mark={mark('authentication')} />
      <OutlinedField label={words.user} value={values[`${server}Login`]} mark={mark('user')} />
      <OutlinedField label={words.password} kind="password" mark={mark('password')} />
    </AndroidPhone>
  )
}
