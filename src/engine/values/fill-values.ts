import type { PlainFieldId, TypedValues, Values } from '#model/field.ts'
import type { Provider } from '#model/provider.ts'

/** What a provider says of the values before anything is typed. */
export type Start = Pick<Provider, 'account' | 'defaults'>

const addressWord = '{emailAddress}'

/** Makes of a typed text the value that will be used; '' for nothing. */
export type CleanValue = (field: PlainFieldId, typed: string) => string

/**
 * Every plain value as it will be used: what was typed, cleaned by `clean`, else the provider's default, else ''.
 * A default that needs the address is '' until an address is typed.
 */
export function fillValues(provider: Start, typed: TypedValues, clean: CleanValue): Values {
  const defaults = startValues(provider)
  const isShared = provider.account.credentials === 'one'
  const typedValue = (field: PlainFieldId) => clean(field, typed[field] ?? '')
  const address = typedValue('emailAddress')
  const valueOf = (field: PlainFieldId) => typedValue(field) || defaultValue(defaults[field], address)
  return {
    fullName: valueOf('fullName'),
    emailAddress: valueOf('emailAddress'),
    accountDescription: valueOf('accountDescription'),
    imapHost: valueOf('imapHost'),
    imapPort: valueOf('imapPort'),
    imapLogin: valueOf('imapLogin'),
    smtpHost: valueOf('smtpHost'),
    smtpPort: valueOf('smtpPort'),
    smtpLogin: valueOf(isShared ? 'imapLogin' : 'smtpLogin'),
  }
}

function startValues({ account, defaults }: Start): Provider['defaults'] {
  const { smtp } = account
  const imap = account.credentials === 'smtp' ? undefined : account.imap
  return {
    ...(imap && { imapHost: imap.host, imapPort: imap.port }),
    smtpHost: smtp.host,
    smtpPort: smtp.port,
    ...defaults,
  }
}

function defaultValue(value: string | undefined, address: string): string {
  if (value === undefined || (address === '' && value.includes(addressWord))) return ''
  // A function, because `$&` in an address is not a pattern.
  return value.replaceAll(addressWord, () => address)
}
