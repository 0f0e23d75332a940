import type { PlainFieldId, TypedValues, Values } from '#model/field.ts'
import type { Provider } from '#model/provider.ts'
import { checkValue } from './check-value.ts'

const addressWord = '{emailAddress}'

/**
 * Every plain value as it will be used: what was typed, else the provider's default, else ''.
 * A typed value that checks ok comes out as the check cleaned it; a bad one as it was typed.
 * A default that needs the address is '' until an address is typed.
 */
export function effectiveValues(defaults: Provider['defaults'], typed: TypedValues): Values {
  const address = typedValue('emailAddress', typed)
  function valueOf(field: PlainFieldId): string {
    const value = typedValue(field, typed)
    return value === '' ? defaultValue(defaults[field], address) : value
  }
  return {
    fullName: valueOf('fullName'),
    emailAddress: valueOf('emailAddress'),
    accountDescription: valueOf('accountDescription'),
    imapHost: valueOf('imapHost'),
    imapPort: valueOf('imapPort'),
    imapLogin: valueOf('imapLogin'),
    smtpHost: valueOf('smtpHost'),
    smtpPort: valueOf('smtpPort'),
    smtpLogin: valueOf('smtpLogin'),
  }
}

function typedValue(field: PlainFieldId, typed: TypedValues): string {
  const raw = typed[field] ?? ''
  const check = checkValue(field, raw)
  if (check.state === 'empty') return ''
  return check.state === 'ok' ? check.value : raw
}

function defaultValue(value: string | undefined, address: string): string {
  if (value === undefined || (address === '' && value.includes(addressWord))) return ''
  // A function, because `$&` in an address is not a pattern.
  return value.replaceAll(addressWord, () => address)
}
