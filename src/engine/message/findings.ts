import type { RelayEvidence } from '#model/provider.ts'
import type { Receiver } from '#model/receiver.ts'
import type { Checks, Findings, Report, SourceField } from '#model/verdict.ts'
import { property, readAuthenticationResults } from './authentication-results.ts'
import { believe, type PlacedResults } from './believed.ts'
import { readChecks, readings } from './checks.ts'
import { readSignature, type Signature } from './dkim-signature.ts'
import { type Entry, findEntry, recognize } from './entry.ts'
import { findFrom } from './from.ts'
import { readReceived } from './received.ts'
import { findRelay } from './relay.ts'
import { checkNames } from './standing.ts'

/** What a text is read against. */
export interface ReadingContext {
  /** Every receiver the guide knows. */
  readonly receivers: readonly Receiver[]
  /** Where the person received the message, by their own word. */
  readonly receiver: Receiver
  readonly relay: RelayEvidence
  /** The address that was set up; leave it out when not known. */
  readonly expectedFrom?: string
}

export interface Read {
  readonly findings: Findings
  /** The receiver found the provider's own signature, of the From domain, in order: proof whatever way it came. */
  readonly isProvenBySignature: boolean
}

/** Gathers everything a header says that a verdict may rest on. */
export function readFindings(fields: readonly SourceField[], context: ReadingContext): Read {
  const named = (name: RegExp) => fields.flatMap((field, index) => (name.test(field.name) ? [{ field, index }] : []))
  const hops = named(/^received$/i).map(({ field, index }) => readReceived(field, index))
  const signatures = named(/^dkim-signature$/i).map(({ field }) => readSignature(field))
  const results = named(/^authentication-results$/i).map(({ field, index }) => ({
    ...readAuthenticationResults(field),
    index,
  }))
  const from = findFrom(fields, context.expectedFrom ?? '')
  const domain = from.kind === 'one' ? from.domain : ''
  const entry = findEntry(hops, context.receiver, context.receivers)
  const isList = fields.some(({ name }) => /^(?:list-id|list-post|x-mailing-list)$/i.test(name))
  const route = findRelay({ hops, signatures, from: domain, entry: entry?.hop ?? null, isList }, context.relay)
  const isFromRelay = route.relay.kind === 'submitted' && (route.via === 'direct' || route.via === 'own-forwarding')
  const believed = entry === null ? { results: [], isAmbiguous: false } : believe(results, entry, hops, isFromRelay)
  const isBelieved = new Set(believed.isAmbiguous ? [] : believed.results.map(({ field }) => field))
  return {
    findings: {
      ...route,
      from,
      report: reportOf(entry, believed.isAmbiguous, believed.results, domain, recognize(hops, context.receivers)),
      ignored: fields.filter((field) => /authentication-results/i.test(field.name) && !isBelieved.has(field)),
    },
    isProvenBySignature: isSignedByProvider(believed.results, signatures, domain, context.relay),
  }
}

function reportOf(
  entry: Entry | null,
  isAmbiguous: boolean,
  believed: readonly PlacedResults[],
  from: string,
  recognized: Entry | null,
): Report {
  if (entry === null) return { kind: 'not-found', looksLike: recognized?.receiver.id ?? '' }
  const receiver = entry.receiver.id
  if (isAmbiguous) return { kind: 'ambiguous', receiver, fields: believed.map(({ field }) => field) }
  const checks = readChecks(believed, from)
  return saysNothing(checks) ? { kind: 'none', receiver } : { kind: 'given', receiver, checks }
}

function saysNothing(checks: Checks): boolean {
  return checkNames.every((check) => checks[check].words.length === 0)
}

function isSignedByProvider(
  believed: readonly PlacedResults[],
  signatures: readonly Signature[],
  from: string,
  { dkimSelectors }: RelayEvidence,
): boolean {
  return readings(believed, 'dkim', from).some(({ result, standing, alignment, domain }) => {
    if (standing !== 'pass' || alignment !== 'aligned') return false
    const selector = property(result, 'header.s')?.toLowerCase()
    if (selector !== undefined) return dkimSelectors.includes(selector)
    // Not every receiver names the selector: then the signature it can only have meant must be the provider's.
    const meant = signatures.filter((signature) => signature.domain === domain)
    return meant.length > 0 && meant.every((signature) => dkimSelectors.includes(signature.selector))
  })
}
