import type { KnownReceiver, Receiver } from '#model/receiver.ts'
import { isSameOrganization } from './fields/domain.ts'
import { isUnder } from '#engine/values/is-under.ts'
import { isBareName, isIpAddress, isPrivateAddress, isPrivateName } from './fields/hosts.ts'
import type { Hop } from './fields/received.ts'

/** The line by which the receiver took the message in, and whose rules say where its results stand. */
export interface Entry {
  readonly receiver: Receiver
  readonly hop: Hop
}

/**
 * The entry of the receiver the person named; for "other", of whichever is recognized. Everything above it was written
 * by the receiver, everything below it (but for results right beside it) came with the message and may be forged.
 */
export function findEntry(
  hops: readonly Hop[],
  named: Receiver,
  all: readonly Receiver[],
  provider: readonly string[],
): Entry | null {
  if (named.kind === 'known') return entryOf(hops, named)
  return recognize(hops, all) ?? entryOfOther(hops, named, provider)
}

/** The known receiver whose lines stand on top, whoever was named. */
export function recognize(hops: readonly Hop[], all: readonly Receiver[]): Entry | null {
  for (const receiver of all) {
    const entry = receiver.kind === 'known' ? entryOf(hops, receiver) : null
    if (entry !== null) return entry
  }
  return null
}

/** From the top down, and never past a line that took the message from outside: what is below it may be forged. */
function entryOf(hops: readonly Hop[], receiver: KnownReceiver): Entry | null {
  const isInside = (name: string) => isUnder(name, receiver.hosts)
  let isNamed = false
  for (const hop of hops) {
    const isOwn = isInside(hop.by) || receiver.bareHosts.some((part) => isBareName(hop.by) && hop.by.includes(part))
    const isNear = isPrivateName(hop.by) || isIpAddress(hop.by)
    // A program that fetches mail from the receiver, to a computer of one's own.
    if (!isOwn && isNear && isFromNeighbour(hop)) continue
    // A host of someone else on top: the message went on from this receiver to another.
    if (!isOwn && !isNear) return null
    isNamed ||= isOwn
    if (isUnder(hop.by, receiver.entry) || comesFrom(hop, isInside)) return isNamed ? { receiver, hop } : null
  }
  return null
}

function entryOfOther(hops: readonly Hop[], receiver: Receiver, provider: readonly string[]): Entry | null {
  for (const hop of hops) {
    // Before it came to the provider it cannot have arrived.
    if (isUnder(hop.by, provider)) return null
    // A sign-in is where a message starts, not where it arrives.
    if (hop.signedInAs !== null) continue
    const isNear = isPrivateName(hop.by) || isIpAddress(hop.by)
    // Between neighbours a message is handed on without saying from which address.
    if (isNear && isFromNeighbour(hop)) continue
    if (comesFrom(hop, (name) => isSameOrganization(name, hop.by))) return { receiver, hop }
  }
  return null
}

/** True when no address of the open net is given for the sending side. */
function isFromNeighbour({ from, peers }: Hop): boolean {
  return peers.every(({ address }) => isPrivateAddress(address)) && (isPrivateAddress(from) || !isIpAddress(from))
}

/**
 * True when the sending side is outside: a name that was looked up is, or an address of the open net has none. What
 * it called itself counts only where nothing else is known.
 */
function comesFrom({ from, fromNames, peers }: Hop, isInside: (name: string) => boolean): boolean {
  const named = peers.flatMap(({ names }) => names).filter((name) => !isPrivateName(name))
  if (named.some((name) => !isInside(name))) return true
  if (peers.some((peer) => peer.isBracketed && peer.names.length === 0 && !isPrivateAddress(peer.address))) return true
  if (named.length > 0) return false
  const names = fromNames.filter((name) => !isPrivateName(name))
  if (names.length > 0) return names.some((name) => !isInside(name))
  return isIpAddress(from) && !isPrivateAddress(from)
}
