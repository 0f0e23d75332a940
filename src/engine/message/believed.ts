import type { KnownReceiver, OtherReceiver } from '#model/receiver.ts'
import type { AuthenticationResults } from './fields/authentication-results.ts'
import { organizationOf } from './fields/domain.ts'
import { isUnder } from '#engine/values/is-under.ts'
import type { Entry } from './entry.ts'
import type { Hop } from './fields/received.ts'

/** An Authentication-Results field and its place among all fields, from 0 at the top. */
export interface PlacedResults extends AuthenticationResults {
  readonly index: number
}

export interface Believed {
  readonly results: readonly PlacedResults[]
  /** More fields than the receiver writes, and no telling which is its own. */
  readonly isAmbiguous: boolean
  /** Fields that may be the receiver's, and nothing tells that they are. */
  readonly unclaimed: readonly PlacedResults[]
  /** Nobody but the receiver can have written where these stand, whatever the way the message came. */
  readonly isSafe: boolean
}

/** What stands where, seen from the entry. */
interface Surroundings {
  readonly entry: Entry
  readonly hops: readonly Hop[]
  /** The line that took it from the provider is the entry, and proven: the sender's own lines begin below the next hop. */
  readonly isFromRelay: boolean
  /** Lower-case domains of the mailboxes it was delivered to, as lines above the entry name them. */
  readonly recipients: readonly string[]
}

/**
 * The fields the receiver wrote: its id, at its place (RFC 8601, section 5: a reader trusts only ids it knows, and
 * fields above the line where the message came in). A field of the same id further down came with the message.
 */
export function believe(all: readonly PlacedResults[], around: Surroundings): Believed {
  const { entry, hops, isFromRelay } = around
  const { receiver, hop } = entry
  const at = hops.indexOf(hop)
  const below = hops[at + 1]?.index ?? Number.POSITIVE_INFINITY
  const isAbove = ({ index }: PlacedResults) => index < hop.index
  const isBeside = ({ index }: PlacedResults) => index > hop.index && index < below
  const names = receiver.kind === 'other' ? namesOfOther(receiver, around) : null
  const isOwn = (one: PlacedResults) =>
    receiver.kind === 'known'
      ? hasIdOf(one.authservId, receiver)
      : names !== null && isNamedLike(one.authservId, isAbove(one), names, receiver)
  const chosen = receiver.kind === 'known' ? ofKnown(all.filter(isOwn), receiver, around) : null
  // Below the entry only what the provider handed over is safe: its own line stands above all a sender can write.
  const results = chosen ?? all.filter((one) => isOwn(one) && (isAbove(one) || (isFromRelay && isBeside(one))))
  const own = all.filter(isOwn)
  const isCounted = new Set(results.filter(({ results: said }) => said.length > 0).map(({ field }) => field))
  const isAmbiguous = receiver.kind === 'known' && receiver.resultsAt === 'anywhere' && own.length > 1
  return {
    results: isAmbiguous ? own : results,
    isAmbiguous,
    unclaimed: all.filter(
      (one) => !isCounted.has(one.field) && saysSomething(one) && (isOwn(one) || isAbove(one) || isBeside(one)),
    ),
    isSafe:
      isFromRelay ||
      results.every(isAbove) ||
      (receiver.kind === 'known' && receiver.resultsAt === 'below-entry' && receiver.fields === 'one'),
  }
}

function ofKnown(
  own: readonly PlacedResults[],
  { resultsAt, fields }: KnownReceiver,
  { entry: { hop }, hops, isFromRelay }: Surroundings,
): readonly PlacedResults[] {
  const at = hops.indexOf(hop)
  const above = hops[at - 1]?.index ?? -1
  const below = hops[at + 1]?.index ?? Number.POSITIVE_INFINITY
  const isBeside = ({ index }: PlacedResults) => index > hop.index && index < below
  switch (resultsAt) {
    case 'anywhere':
      return own.filter((one) => one.index < hop.index || (isFromRelay && isBeside(one)))
    case 'above-entry':
      return nearest(own.filter(({ index }) => index > above && index < hop.index).toReversed(), fields)
    case 'below-entry':
      return nearest(own.filter(isBeside), fields)
  }
}

function nearest(nearestFirst: readonly PlacedResults[], fields: KnownReceiver['fields']): readonly PlacedResults[] {
  switch (fields) {
    case 'several':
      return nearestFirst
    case 'one':
      return nearestFirst.slice(0, 1)
    case 'one-per-check': {
      const seen = new Set<string>()
      return nearestFirst.map((one) => {
        const results = one.results.filter(({ method }) => !seen.has(method))
        for (const { method } of results) seen.add(method)
        return { ...one, results }
      })
    }
  }
}

function hasIdOf(id: string, { authserv }: KnownReceiver): boolean {
  return authserv.kind === 'absent' ? id === '' : isUnder(id, authserv.domains)
}

/** Names the receiver's results may go by: beside its entry, and above it, where no sender can write. */
interface OwnNames {
  readonly beside: ReadonlySet<string>
  readonly above: ReadonlySet<string>
  /** Domains of names that are not under the host's own. */
  readonly elsewhere: readonly string[]
}

/**
 * A receiver nothing is known of names itself like a host of its own, or by a name known to belong to that host. Above
 * the entry it may also go by the recipient's domain, as hosting companies do.
 */
function namesOfOther(receiver: OtherReceiver, { entry: { hop }, hops, recipients }: Surroundings): OwnNames {
  const above = hops.filter(({ index }) => index <= hop.index).map(({ by }) => by)
  return {
    beside: organizations([hop.by]),
    above: organizations([...above, ...recipients]),
    elsewhere: receiver.elsewhere.flatMap(({ hosts, ids }) => (above.some((by) => isUnder(by, hosts)) ? ids : [])),
  }
}

function organizations(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.filter((name) => name !== '').map((name) => organizationOf(name)))
}

function isNamedLike(id: string, isAbove: boolean, names: OwnNames, { programs }: OtherReceiver): boolean {
  if (id === '') return false
  if ((isAbove ? names.above : names.beside).has(organizationOf(id)) || isUnder(id, names.elsewhere)) return true
  // "OpenDMARC", "OpenDMARC_mail.example.net", "OpenDKIM@mail/4bYhxy4kTPzB6WB".
  return programs.includes(/^[a-z]+(?=$|[_@])/.exec(id)?.[0] ?? '')
}

function saysSomething({ results }: PlacedResults): boolean {
  return results.some(({ method }) => method === 'spf' || method === 'dkim' || method === 'dmarc')
}
