import type { RelayEvidence } from '#model/provider.ts'
import type { Receiver } from '#model/receiver.ts'
import type { Checks, Findings, Report, SourceField } from '#model/verdict.ts'
import { readAuthenticationResults } from './fields/authentication-results.ts'
import { believe, type Believed } from './believed.ts'
import { readChecks, type Reader, readings, readProviderResults, selectorOf } from './checks.ts'
import { readSignature } from './fields/dkim-signature.ts'
import { domainOf, isSameOrganization } from './fields/domain.ts'
import { isUnder } from '#engine/values/is-under.ts'
import { type Entry, findEntry, recognize } from './entry.ts'
import { findFrom } from './from.ts'
import { type Hop, readReceived } from './fields/received.ts'
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
  /** The source begins with lines of the provider: those of the receiver, above them, are missing. */
  readonly isTopMissing: boolean
}

const nothing: Believed = { results: [], isAmbiguous: false, unclaimed: [], isSafe: false }

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
  const entry = findEntry(hops, context.receiver, context.receivers, context.relay.hosts)
  const ofProvider = signatures.filter(
    (one) =>
      context.relay.dkimSelectors.includes(one.selector) &&
      (isUnder(one.domain, context.relay.hosts) || (domain !== '' && isSameOrganization(one.domain, domain))),
  )
  const ofFrom = ofProvider.find((one) => domain !== '' && isSameOrganization(one.domain, domain)) ?? null
  const isList = fields.some(({ name }) => /^(?:list-id|list-post|x-mailing-list)$/i.test(name))
  const { endsAtProvider, isBypassed, ...route } = findRelay(
    { hops, signature: ofFrom, entry: entry?.hop ?? null, isList },
    context.relay,
  )
  const isFromRelay = route.relay.kind === 'submitted' && (route.via === 'direct' || route.via === 'own-forwarding')
  const recipients = entry === null ? [] : recipientsAbove(fields, entry.hop, hops)
  const believed = entry === null ? nothing : believe(results, { entry, hops, isFromRelay, recipients })
  const reader: Reader = {
    believed: believed.results,
    from: domain,
    words: entry?.receiver.kind === 'known' ? entry.receiver.words : [],
  }
  const dkim = readings(reader, 'dkim')
  const provider = readProviderResults(dkim, signatures, ofProvider, domain)
  const isCounted = new Set(
    believed.isAmbiguous
      ? []
      : believed.results.filter(({ results: said }) => said.length > 0).map(({ field }) => field),
  )
  const report = reportOf(entry, believed, readChecks(reader, provider.readings), recognize(hops, context.receivers))
  return {
    findings: {
      ...route,
      from,
      signature: provider.finding,
      report,
      ignored: fields.filter(
        (field) =>
          /authentication-results/i.test(field.name) &&
          !isCounted.has(field) &&
          !(report.kind === 'unclaimed' && report.fields.includes(field)),
      ),
    },
    isProvenBySignature:
      believed.isSafe &&
      !isBypassed &&
      (provider.finding === 'pass' || provider.finding === 'absent') &&
      dkim.some(
        (reading) =>
          reading.standing === 'pass' &&
          reading.alignment === 'aligned' &&
          (provider.readings.includes(reading) || context.relay.dkimSelectors.includes(selectorOf(reading) ?? '')),
      ),
    isTopMissing: entry === null && hops.length > 0 && endsAtProvider,
  }
}

/** Domains of the mailboxes a message was delivered to, as lines say that no sender can write. */
function recipientsAbove(fields: readonly SourceField[], entry: Hop, hops: readonly Hop[]): readonly string[] {
  const delivered = fields
    .slice(0, entry.index)
    .filter(({ name }) => /^(?:x-)?(?:delivered-to|original-to|envelope-to)$/i.test(name))
    .map(({ value }) => domainOf(value))
  const received = hops.filter(({ index }) => index <= entry.index).map(({ recipientDomain }) => recipientDomain)
  return [...delivered, ...received].filter((domain) => domain !== '')
}

function reportOf(entry: Entry | null, believed: Believed, checks: Checks, recognized: Entry | null): Report {
  if (entry === null) return { kind: 'not-found', looksLike: recognized?.receiver.id ?? '' }
  const receiver = entry.receiver.id
  if (believed.isAmbiguous) return { kind: 'ambiguous', receiver, fields: fieldsOf(believed.results) }
  if (checkNames.some((check) => checks[check].words.length > 0)) return { kind: 'given', receiver, checks }
  if (believed.unclaimed.length > 0) return { kind: 'unclaimed', receiver, fields: fieldsOf(believed.unclaimed) }
  return { kind: 'none', receiver }
}

function fieldsOf(results: Believed['results']): readonly SourceField[] {
  return results.map(({ field }) => field)
}
