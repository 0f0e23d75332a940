import type { RelayEvidence } from '#model/provider.ts'
import type { RelayFinding, Via } from '#model/verdict.ts'
import type { Signature } from './dkim-signature.ts'
import { isSameOrganization, isUnder } from './domain.ts'
import { isLoopback, isPrivateName } from './hosts.ts'
import type { Hop } from './received.ts'

export interface RelaySource {
  /** From top to bottom: the last server first. */
  readonly hops: readonly Hop[]
  readonly signatures: readonly Signature[]
  /** The From domain, '' when unclear. */
  readonly from: string
  /** The hop by which the receiver took the message; null when it is not known. */
  readonly entry: Hop | null
  readonly isList: boolean
}

export interface RelayRoute {
  readonly relay: RelayFinding
  readonly via: Via
}

/** Looks for the provider's marks: the hop of the sign-in, the way from there, the signature. */
export function findRelay(source: RelaySource, evidence: RelayEvidence): RelayRoute {
  const { hops, entry, isList } = source
  const isOwn = (host: string) => isUnder(host, evidence.hosts)
  const signature = source.signatures.find(
    ({ selector, domain }) =>
      evidence.dkimSelectors.includes(selector) && source.from !== '' && isSameOrganization(domain, source.from),
  )
  // The topmost: a sender can write any line below it, none above.
  const at = hops.findIndex(
    (hop) => hop.signedInAs !== null && isOwn(hop.by) && (entry === null || hop.index > entry.index),
  )
  const submitted = hops[at]
  if (submitted !== undefined) {
    const after = hops.slice(0, at).toReversed()
    const leaving = after.find((hop) => !isOwn(hop.by) && !isLoopback(hop.by))
    const handover = leaving !== undefined && isFrom(leaving, isOwn) ? leaving : null
    return {
      relay: {
        kind: 'submitted',
        as: submitted.signedInAs ?? '',
        hop: submitted.field,
        handover: handover?.field ?? null,
        signature: signature?.field ?? null,
      },
      via: viaOf(after, handover, source, isOwn),
    }
  }
  const via = isList ? 'mailing-list' : 'direct'
  if (signature !== undefined) return { relay: { kind: 'signed', signature: signature.field }, via }
  const passed = hops.find((hop) => isOwn(hop.by) || isFrom(hop, isOwn))
  if (passed !== undefined) return { relay: { kind: 'passed', hop: passed.field }, via }
  return { relay: { kind: 'not-seen', hops: hops.map((hop) => hop.field) }, via }
}

/** Every name a hop gives for its sending side is the provider's. One that is not belies the others. */
function isFrom(hop: Hop, isOwn: (host: string) => boolean): boolean {
  const names = hop.fromNames.filter((name) => !isPrivateName(name))
  return names.length > 0 && names.every((name) => isOwn(name))
}

function viaOf(
  after: readonly Hop[],
  handover: Hop | null,
  { entry, isList }: RelaySource,
  isOwn: (host: string) => boolean,
): Via {
  const isDirect = handover !== null && (entry === null || handover === entry)
  if (!isDirect) return isList ? 'mailing-list' : 'forwarded'
  // From one host of the provider to another: back in by its filter for incoming mail, and on from there.
  const isBack = after.some((hop) => isOwn(hop.by) && isFrom(hop, isOwn) && !hop.fromNames.includes(hop.by))
  return isBack ? 'own-forwarding' : 'direct'
}
