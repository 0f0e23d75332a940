import type { KnownReceiver, Receiver } from '#model/receiver.ts'
import { isSameOrganization, isUnder } from './domain.ts'
import { isIpAddress, isPrivateAddress, isPrivateName } from './hosts.ts'
import type { Hop } from './received.ts'

/** The line by which the receiver took the message in, and whose rules say where its results stand. */
export interface Entry {
  readonly receiver: Receiver
  readonly hop: Hop
}

/**
 * The entry of the receiver the person named; for "other", of whichever is recognized. Everything above it was written
 * by the receiver, everything below it (but for results right beside it) came with the message and may be forged.
 */
export function findEntry(hops: readonly Hop[], named: Receiver, all: readonly Receiver[]): Entry | null {
  if (named.kind === 'known') return entryOf(hops, named)
  return recognize(hops, all) ?? entryOfOther(hops, named)
}

/** The known receiver whose lines stand on top, whoever was named. */
export function recognize(hops: readonly Hop[], all: readonly Receiver[]): Entry | null {
  for (const receiver of all) {
    const entry = receiver.kind === 'known' ? entryOf(hops, receiver) : null
    if (entry !== null) return entry
  }
  return null
}

function entryOf(hops: readonly Hop[], receiver: KnownReceiver): Entry | null {
  let isNamed = false
  for (const hop of hops) {
    const isOwn = isUnder(hop.by, receiver.hosts)
    // A host of someone else on top: the message went on from this receiver to another.
    if (!isOwn && !isPrivateName(hop.by) && !isIpAddress(hop.by)) return null
    isNamed ||= isOwn
    const isEntry =
      receiver.entry.length > 0
        ? isUnder(hop.by, receiver.entry)
        : comesFrom(hop, (name) => !isUnder(name, receiver.hosts))
    if (isEntry) return isNamed ? { receiver, hop } : null
  }
  return null
}

function entryOfOther(hops: readonly Hop[], receiver: Receiver): Entry | null {
  const hop = hops.find(
    ({ by, signedInAs, ...rest }) =>
      // A sign-in is where a message starts, not where it arrives.
      signedInAs === null &&
      !isPrivateName(by) &&
      !isIpAddress(by) &&
      comesFrom(rest, (name) => !isSameOrganization(name, by)),
  )
  return hop === undefined ? null : { receiver, hop }
}

/** True when the sending side of a hop is named and outside, or is an address of the open net. */
function comesFrom(hop: Pick<Hop, 'from' | 'fromNames'>, isOutside: (name: string) => boolean): boolean {
  const names = hop.fromNames.filter((name) => !isPrivateName(name))
  if (names.length > 0) return names.some((name) => isOutside(name))
  return isIpAddress(hop.from) && !isPrivateAddress(hop.from)
}
