import type { Provider } from '#model/provider.ts'
import { v5 } from 'uuid'

/** Who an account is for the Mac that has its profile. */
export interface AccountIdentity {
  readonly profileIdentifier: string
  readonly profileUuid: string
  readonly payloadIdentifier: string
  readonly payloadUuid: string
}

// Drawn at random once (RFC 9562, section 6.6: a namespace of one's own). A change makes every installed profile a
// stranger: the next download would stand beside it instead of replacing it.
const namespace = 'fea956dd-990b-4b49-8bab-fefe28e59297'

/**
 * One address in one writing: lower case, canonical composition (RFC 6532, section 3.1). Hosts have no case, and
 * nobody has two mailboxes that differ by case alone, while many people write their address once with a capital.
 */
export function normalizeAddress(address: string): string {
  return address.toLowerCase().normalize('NFC')
}

/**
 * The account is the provider and the email address, nothing else. macOS replaces a profile that has the same
 * PayloadIdentifier, and in it updates the payload with the same PayloadIdentifier and PayloadUUID. So all four are
 * the same for a download with a changed port, host, login, name or description; and all four differ for another
 * address. A changed address is another account: the old profile has to be removed by hand.
 *
 * The identifier holds the UUID (RFC 9562 version 5: a hash) rather than the address: always the same length, no
 * character to escape, and `a.b@…` cannot meet `a-b@…`.
 */
export function identifyAccount(provider: Pick<Provider, 'id' | 'reverseDns'>, emailAddress: string): AccountIdentity {
  const address = normalizeAddress(emailAddress)
  const profileUuid = deriveUuid('profile', provider.id, address)
  const profileIdentifier = `${provider.reverseDns}.mail-setup.${profileUuid}`
  return {
    profileIdentifier,
    profileUuid,
    payloadIdentifier: `${profileIdentifier}.account`,
    payloadUuid: deriveUuid('account', provider.id, address),
  }
}

/** JSON keeps the parts apart: no two lists of texts are written alike. */
function deriveUuid(...parts: readonly string[]): string {
  return v5(JSON.stringify(parts), namespace)
}
