import type { PlainFieldId, Values } from '#model/field.ts'
import type { Provider } from '#model/provider.ts'

const word = '{emailAddress}'

/** True for a value that is made from the email address, as most logins are, and was not changed by hand. */
export function followsAddress(field: PlainFieldId, values: Values, { defaults }: Pick<Provider, 'defaults'>): boolean {
  const value = defaults[field] ?? ''
  // A function, because `$&` in an address is not a pattern.
  const made = values.emailAddress === '' ? '' : value.replaceAll(word, () => values.emailAddress)
  return value.includes(word) && values[field] === made
}
