import { isUnder } from '#engine/values/is-under.ts'
import type { ResultWord } from '#model/receiver.ts'
import type { Alignment, Check, CheckName, Checks, SignatureFinding, SourceField, Standing } from '#model/verdict.ts'
import { type MethodResult, property } from './fields/authentication-results.ts'
import type { PlacedResults } from './believed.ts'
import type { Signature } from './fields/dkim-signature.ts'
import { alignmentOf, asciiDomain, domainOf } from './fields/domain.ts'
import { standingOf } from './standing.ts'

/** One result with what it means for the From domain. */
export interface Reading {
  readonly result: MethodResult
  readonly field: SourceField
  readonly standing: Standing
  readonly domain: string
  readonly alignment: Alignment
}

/** What the results are read against. */
export interface Reader {
  readonly believed: readonly PlacedResults[]
  /** The From domain. */
  readonly from: string
  /** Words of this receiver's own. */
  readonly words: readonly ResultWord[]
}

/** Every result of one check, in order. */
export function readings({ believed, from, words }: Reader, check: CheckName): readonly Reading[] {
  return believed.flatMap(({ field, results }) =>
    results
      .filter((result) => result.method === check)
      .map((result) => {
        const domain = domainFor[check](result)
        const standing = standingOf(check, result.word, result.notes, words)
        return { result, field, standing, domain, alignment: alignmentOf(domain, from) }
      }),
  )
}

/** The three checks as the believed fields report them. Of DKIM the provider's own signature counts, where there is one. */
export function readChecks(reader: Reader, ofProvider: readonly Reading[]): Checks {
  return {
    spf: agreed(ofSender(readings(reader, 'spf'))),
    dkim: ofProvider.length > 0 ? worst(ofProvider) : best(ofFrom(readings(reader, 'dkim'))),
    dmarc: agreed(readings(reader, 'dmarc')),
  }
}

/** SPF may be reported for the greeting or the header, too; only the return address speaks of the sender. */
function ofSender(list: readonly Reading[]): readonly Reading[] {
  const sender = list.filter(({ result }) => mailFrom(result) !== undefined)
  if (sender.length > 0) return sender
  return list.filter(({ result }) => ['smtp.helo', 'smtp.pra'].every((scope) => property(result, scope) === undefined))
}

/** A message may carry several signatures: those of the From domain count, then those of nobody named. */
function ofFrom(list: readonly Reading[]): readonly Reading[] {
  for (const alignment of ['aligned', 'unknown'] as const) {
    const some = list.filter((reading) => reading.alignment === alignment)
    if (some.length > 0) return some
  }
  return list
}

const byWeight: readonly Standing[] = ['pass', 'fail', 'temporary', 'neutral', 'none', 'unknown']
const fromWorst: readonly Standing[] = ['fail', 'temporary', 'neutral', 'unknown', 'none', 'pass']

/** One signature that holds is enough (RFC 6376, section 6.1). */
function best(list: readonly Reading[]): Check {
  return agreed(list.filter(({ standing }) => standing === firstOf(list, byWeight)))
}

function worst(list: readonly Reading[]): Check {
  return agreed(list.filter(({ standing }) => standing === firstOf(list, fromWorst)))
}

function firstOf(list: readonly Reading[], order: readonly Standing[]): Standing | undefined {
  return order.find((one) => list.some(({ standing }) => standing === one))
}

function agreed(list: readonly Reading[]): Check {
  const [first] = list
  const standings = new Set(list.map(({ standing }) => standing))
  return {
    standing: first !== undefined && standings.size === 1 ? first.standing : 'unknown',
    words: [...new Set(list.map(({ result }) => result.word))],
    domain: first?.domain ?? '',
    alignment: first?.alignment ?? 'unknown',
    fields: [...new Set(list.map(({ field }) => field))],
  }
}

/** No message has hundreds of signatures; comparing them all with all results would take long. */
const COMPARED_AT_MOST = 100_000

/** The results that speak of the provider's signatures, and what comes of them. */
export interface ProviderResults {
  readonly readings: readonly Reading[]
  readonly finding: SignatureFinding
}

/**
 * Finds what the receiver says of the provider's own signatures. A result that names no selector is taken for them when
 * it is of their domain or of nobody's; as a pass it counts only when no other signature can be meant.
 */
export function readProviderResults(
  dkim: readonly Reading[],
  signatures: readonly Signature[],
  ofProvider: readonly Signature[],
  from: string,
): ProviderResults {
  if (ofProvider.length === 0) return { readings: [], finding: 'absent' }
  if (dkim.length * signatures.length > COMPARED_AT_MOST) return { readings: [], finding: 'unmentioned' }
  const others = signatures.filter((signature) => !ofProvider.includes(signature))
  const list = dkim.filter((reading) => {
    if (!ofProvider.some((signature) => mayMean(reading, signature))) return false
    const isSure = selectorOf(reading) !== undefined || !others.some((signature) => mayMean(reading, signature))
    return isSure || reading.standing !== 'pass'
  })
  const standing = firstOf(list, fromWorst)
  const isOfFrom = list.some(({ alignment }) => alignment === 'aligned')
  const isAnyOfFrom = ofProvider.some(({ domain }) => alignmentOf(domain, from) === 'aligned')
  // One made for the provider's own domain says nothing of the one made for From.
  if (standing === undefined || (standing === 'pass' && isAnyOfFrom && !isOfFrom)) {
    return { readings: list, finding: 'unmentioned' }
  }
  return { readings: list, finding: standing }
}

function mayMean(reading: Reading, signature: Signature): boolean {
  const selector = selectorOf(reading)
  if (selector !== undefined && selector !== signature.selector) return false
  const [domain, signed] = [asciiDomain(reading.domain), asciiDomain(signature.domain)]
  // header.i may name a host below the domain that signed.
  return domain === '' || isUnder(domain, [signed])
}

/** Yahoo has been seen to write "header.s=@selector". */
export function selectorOf({ result }: Reading): string | undefined {
  return property(result, 'header.s')?.toLowerCase().replace(/^@/, '')
}

/** The domain a result is about; '' when it does not say. */
const domainFor: Readonly<Record<CheckName, (result: MethodResult) => string>> = {
  spf: (result) => domainOf(mailFrom(result) ?? ''),
  dkim: (result) => signerOf(property(result, 'header.d') ?? property(result, 'header.i') ?? ''),
  // IronPort says d= instead of header.from=.
  dmarc: (result) => domainOf(property(result, 'header.from') ?? property(result, 'd') ?? ''),
}

/** Microsoft writes header.d=none for "no signature", IronPort header.i=none. */
function signerOf(value: string): string {
  return value === 'none' ? '' : domainOf(value)
}

/** Yandex and some others say smtp.mail, Amazon envelope-from. */
function mailFrom(result: MethodResult): string | undefined {
  return property(result, 'smtp.mailfrom') ?? property(result, 'smtp.mail') ?? property(result, 'envelope-from')
}
