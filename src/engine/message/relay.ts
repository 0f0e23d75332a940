import type { RelayEvidence } from '#model/provider.ts'
import type { OtherSignIn, RelayFinding, Via } from '#model/verdict.ts'
import { isInRanges } from './fields/address-range.ts'
import type { Signature } from './fields/dkim-signature.ts'
import { isUnder } from '#engine/values/is-under.ts'
import { isLoopback, isPrivateAddress, isPrivateName } from './fields/hosts.ts'
import type { Hop } from './fields/received.ts'

export interface RelaySource {
  /** From top to bottom: the last server first. */
  readonly hops: readonly Hop[]
  /** The provider's own signature, null when there is none. */
  readonly signature: Signature | null
  /** The hop by which the receiver took the message; null when it is not known. */
  readonly entry: Hop | null
  readonly isList: boolean
}

export interface RelayRoute {
  readonly relay: RelayFinding
  readonly via: Via
  readonly otherSignIn: OtherSignIn | null
  /** Between the sign-in and the receiver somebody else took the message in, or gave it to the provider again. */
  readonly isBypassed: boolean
  /** Every line is the provider's, or a sign-in: those of the receiver, which stand above, are not there. */
  readonly endsAtProvider: boolean
}

/** Looks for the provider's marks: the hop of the sign-in, the way from there, the signature. */
export function findRelay(source: RelaySource, evidence: RelayEvidence): RelayRoute {
  const { hops, entry, isList, signature } = source
  const isOwn = (host: string) => isUnder(host, evidence.hosts)
  const isBelowEntry = (hop: Hop) => entry === null || hop.index > entry.index
  const other = hops.find((hop) => hop.signedInAs !== null && !isOwn(hop.by) && isBelowEntry(hop))
  const first = hops[0]
  const isStrangers = ({ by, signedInAs }: Hop) => signedInAs === null && !isOwn(by) && !isPrivateName(by)
  const rest = {
    isBypassed: false,
    otherSignIn: other === undefined ? null : { host: other.by, hop: other.field },
    endsAtProvider: first !== undefined && isOwn(first.by) && !first.isDelivery && !hops.some(isStrangers),
  }
  // The topmost: a sender can write any line below it, none above.
  const at = hops.findIndex((hop) => hop.signedInAs !== null && isOwn(hop.by) && isBelowEntry(hop))
  const submitted = hops[at]
  if (submitted !== undefined) {
    const after = hops.slice(0, at).toReversed()
    const leaving = after.find((hop) => !isOwn(hop.by) && !isLoopback(hop.by))
    const handover = leaving !== undefined && isProvenFrom(leaving, evidence) ? leaving : null
    // A sender can write a sign-in below whatever way the message really took.
    const isBypassed = after.some(
      (hop) => isBelowEntry(hop) && (isOwn(hop.by) ? isGivenByOthers(hop, evidence) : hop.signedInAs !== null),
    )
    return {
      ...rest,
      isBypassed,
      relay: {
        kind: 'submitted',
        as: submitted.signedInAs ?? '',
        hop: submitted.field,
        handover: handover?.field ?? null,
        signature: signature?.field ?? null,
      },
      via: isBypassed
        ? 'forwarded'
        : viaOf(after, handover, leaving !== undefined && claimsFrom(leaving, isOwn), source, isOwn),
    }
  }
  const via = isList ? 'mailing-list' : 'direct'
  if (signature !== null) return { ...rest, relay: { kind: 'signed', signature: signature.field }, via }
  const passed = hops.find((hop) => isOwn(hop.by) || claimsFrom(hop, isOwn))
  if (passed !== undefined) return { ...rest, relay: { kind: 'passed', hop: passed.field }, via }
  return { ...rest, relay: { kind: 'not-seen', hops: hops.map((hop) => hop.field) }, via }
}

/**
 * True when the receiving side itself found the provider there: a name it looked up, or an address of the provider's.
 * A greeting is no proof. Where several sides are given, each must be the provider's.
 */
function isProvenFrom({ peers }: Hop, { hosts, addresses = [] }: RelayEvidence): boolean {
  const isOwn = ({ names, address }: Hop['peers'][number]) =>
    isInRanges(address, addresses) || (names.length > 0 && names.every((name) => isUnder(name, hosts)))
  return peers.length > 0 && peers.every(isOwn)
}

/** True when a host of the provider took the message from somebody else. */
function isGivenByOthers(hop: Hop, evidence: RelayEvidence): boolean {
  const isNear = hop.peers.length > 0 && hop.peers.every(({ address }) => isPrivateAddress(address))
  if (isNear || isProvenFrom(hop, evidence)) return false
  return hop.peers.length > 0 || (hop.from !== '' && !isLoopback(hop.from))
}

/** Every name a hop gives for its sending side is the provider's, the greeting too: a claim. */
function claimsFrom(hop: Hop, isOwn: (host: string) => boolean): boolean {
  const names = hop.fromNames.filter((name) => !isPrivateName(name))
  return names.length > 0 && names.every((name) => isOwn(name))
}

function viaOf(
  after: readonly Hop[],
  handover: Hop | null,
  isClaimed: boolean,
  { entry, isList }: RelaySource,
  isOwn: (host: string) => boolean,
): Via {
  const isDirect = handover !== null && (entry === null || handover === entry)
  if (!isDirect && isList) return 'mailing-list'
  if (!isDirect) return handover === null && isClaimed ? 'unproven' : 'forwarded'
  // From one host of the provider to another: back in by its filter for incoming mail, and on from there.
  const isBack = after.some((hop) => isOwn(hop.by) && claimsFrom(hop, isOwn) && !hop.fromNames.includes(hop.by))
  return isBack ? 'own-forwarding' : 'direct'
}
