import type { Provider } from '#model/provider.ts'
import { identifyAccount, normalizeAddress } from './account-identity.ts'

const longest = 120

/**
 * The name of the file, from the account: `mailroute-you@example.org.mobileconfig`. Lower-case letters, digits and
 * `@ . _ + -` only, which every file system takes; short; never hidden, never a device name of Windows. Where a
 * character had to go, eight digits of the account's UUID keep two accounts apart.
 */
export function nameFile(provider: Pick<Provider, 'id' | 'reverseDns'>, emailAddress: string): string {
  const account = `${provider.id.toLowerCase()}-${normalizeAddress(emailAddress)}`
  const safe = account
    .replaceAll(/[^a-z\d@._+-]+/g, '-')
    .replace(/^[^a-z\d]+/, '')
    .slice(0, longest)
  const ending = safe === account ? '' : `-${identifyAccount(provider, emailAddress).profileUuid.slice(0, 8)}`
  return `${safe === '' ? 'account' : safe}${ending}.mobileconfig`
}
