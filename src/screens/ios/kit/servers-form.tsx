import { iosWords } from '#content/programs/iphone/ios-labels.ts'
import type { Values } from '#model/field.ts'
import type { MarkAttributes } from '#screens/screen-props.ts'
import { FormRow } from './form-row.tsx'
import { ListCard } from './list-card.tsx'

const words = iosWords.newAccount

type Part = 'imap' | 'imap-host' | 'imap-user' | 'imap-password' | 'smtp-host' | 'smtp-user' | 'smtp-password'

interface ServersFormProps {
  readonly values: Values
  readonly mark?: (part: Part) => MarkAttributes
}

/** The second page of a new account. Name, address and description are kept from the first. */
export function ServersForm({ values, mark }: ServersFormProps) {
  const server = (kind: 'imap' | 'smtp') => (
    <ListCard isForm header={kind === 'imap' ? words.incoming : words.outgoing}>
      <FormRow
        label={words.host}
        content={{ kind: 'text', text: values[`${kind}Host`] }}
        mark={mark?.(`${kind}-host`)}
      />
      <FormRow
        label={words.user}
        content={{ kind: 'text', text: values[`${kind}Login`] }}
        mark={mark?.(`${kind}-user`)}
      />
      <FormRow label={words.password} content={{ kind: 'password' }} mark={mark?.(`${kind}-password`)} />
    </ListCard>
  )
  return (
    <>
      <div className="ios-segments">
        <span className="ios-segment ios-chosen" {...mark?.('imap')}>
          {words.kinds.imap}
        </span>
        <span className="ios-segment">{words.kinds.pop}</span>
      </div>
      <ListCard isForm>
        <FormRow label={words.name} content={{ kind: 'text', text: values.fullName }} />
        <FormRow label={words.email} content={{ kind: 'text', text: values.emailAddress }} />
        <FormRow label={words.description} content={{ kind: 'text', text: values.accountDescription }} />
      </ListCard>
      {server('imap')}
      {server('smtp')}
    </>
  )
}
