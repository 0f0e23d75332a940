import { thunderbirdWords } from '#content/programs/thunderbird/thunderbird-labels.ts'
import type { Server, Values } from '#model/field.ts'
import type { Answers } from '#model/question.ts'
import type { MarkAttributes } from '#screens/screen-props.ts'
import { Control } from './control.tsx'

const words = thunderbirdWords.server

export type ServerPart = 'host' | 'port' | 'security' | 'authentication' | 'user'

interface ServerFieldsProps {
  readonly server: Server
  readonly values: Values
  readonly answers: Answers
  readonly mark?: ((part: ServerPart) => MarkAttributes) | undefined
  /** The list of protocols: that which comes in has one. */
  readonly protocol?: MarkAttributes | undefined
}

/** The fields of a server, in the order Thunderbird has them. */
export function ServerFields({ server, values, answers, mark, protocol }: ServerFieldsProps) {
  const security = answers[`${server}Security`] === 'tls' ? 'tls' : 'starttls'
  return (
    <div className="tb-fields">
      {server === 'imap' && (
        <>
          <span>{words.protocol}:</span>
          <Control kind="list" value={words.imap} mark={protocol} />
        </>
      )}
      <span>{words.host}:</span>
      <Control kind="text" value={values[`${server}Host`]} mark={mark?.('host')} />
      <span>{words.port}:</span>
      <Control kind="number" value={values[`${server}Port`]} mark={mark?.('port')} />
      <span>{words.security}:</span>
      <Control kind="list" value={words.securities[security]} mark={mark?.('security')} />
      <span>{words.authentication}:</span>
      <Control kind="list" value={words.normal} mark={mark?.('authentication')} />
      <span>{words.user}:</span>
      <Control kind="text" value={values[`${server}Login`]} mark={mark?.('user')} />
    </div>
  )
}
