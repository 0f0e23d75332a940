import type { KnownReceiver } from '#model/receiver.ts'
import { isSameOrganization, isUnder } from './domain.ts'
import type { Entry } from './entry.ts'
import type { AuthenticationResults } from './authentication-results.ts'
import type { Hop } from './received.ts'

/** An Authentication-Results field and its place among all fields, from 0 at the top. */
export interface PlacedResults extends AuthenticationResults {
  readonly index: number
}

export interface Believed {
  readonly results: readonly PlacedResults[]
  /** More fields than the receiver writes, and no telling which is its own. */
  readonly isAmbiguous: boolean
}

/**
 * The fields the receiver wrote: its id, at its place (RFC 8601, section 5: a reader trusts only ids it knows, and
 * fields above the line where the message came in). A field of the same id further down came with the message.
 */
export function believe(
  all: readonly PlacedResults[],
  entry: Entry,
  hops: readonly Hop[],
  isFromRelay: boolean,
): Believed {
  const { receiver, hop } = entry
  const at = hops.indexOf(hop)
  const above = hops[at - 1]?.index ?? -1
  const below = hops[at + 1]?.index ?? Number.POSITIVE_INFINITY
  if (receiver.kind === 'other') {
    // Below the entry only what the provider handed over is safe: its own line stands above all a sender can write.
    const end = isFromRelay ? below : hop.index
    const results = all.filter(({ index, authservId }) => index < end && isIdOf(authservId, hop))
    return { results, isAmbiguous: false }
  }
  const own = all.filter(({ authservId }) => hasIdOf(authservId, receiver))
  if (receiver.resultsAt === 'anywhere') {
    return { results: own, isAmbiguous: own.length > 1 && receiver.fieldsPerId === 'one' }
  }
  const nearestFirst =
    receiver.resultsAt === 'above-entry'
      ? own.filter(({ index }) => index > above && index < hop.index).toReversed()
      : own.filter(({ index }) => index > hop.index && index < below)
  return nearest(nearestFirst, receiver)
}

function nearest(nearestFirst: readonly PlacedResults[], receiver: KnownReceiver): Believed {
  if (receiver.fieldsPerId === 'several') return { results: nearestFirst, isAmbiguous: false }
  const byId = new Map<string, PlacedResults>()
  for (const one of nearestFirst) if (!byId.has(one.authservId)) byId.set(one.authservId, one)
  return { results: [...byId.values()], isAmbiguous: false }
}

function hasIdOf(id: string, { authserv }: KnownReceiver): boolean {
  return authserv.kind === 'absent' ? id === '' : isUnder(id, authserv.domains)
}

/** A receiver nothing is known of names itself like the host that took the message in. */
function isIdOf(id: string, hop: Hop): boolean {
  return id !== '' && isSameOrganization(id, hop.by)
}
