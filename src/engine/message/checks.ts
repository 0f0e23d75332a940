import type { Alignment, Check, CheckName, Checks, SourceField, Standing } from '#model/verdict.ts'
import { type MethodResult, property } from './authentication-results.ts'
import type { PlacedResults } from './believed.ts'
import { alignmentOf, domainOf } from './domain.ts'
import { standingOf } from './standing.ts'

/** One result with what it means for the From domain. */
export interface Reading {
  readonly result: MethodResult
  readonly field: SourceField
  readonly standing: Standing
  readonly domain: string
  readonly alignment: Alignment
}

/** Every result of one check, in order. */
export function readings(believed: readonly PlacedResults[], check: CheckName, from: string): readonly Reading[] {
  return believed.flatMap(({ field, results }) =>
    results
      .filter((result) => result.method === check)
      .map((result) => {
        const domain = domainFor[check](result)
        return {
          result,
          field,
          standing: standingOf(check, result.word),
          domain,
          alignment: alignmentOf(domain, from),
        }
      }),
  )
}

/** The three checks as the believed fields report them. */
export function readChecks(believed: readonly PlacedResults[], from: string): Checks {
  return {
    spf: agreed(ofSender(readings(believed, 'spf', from))),
    dkim: best(ofFrom(readings(believed, 'dkim', from))),
    dmarc: agreed(readings(believed, 'dmarc', from)),
  }
}

/** SPF may be reported for the greeting (HELO) too; the return address is the one that counts. */
function ofSender(list: readonly Reading[]): readonly Reading[] {
  const sender = list.filter(
    ({ result }) => property(result, 'smtp.helo') === undefined || mailFrom(result) !== undefined,
  )
  return sender.length > 0 ? sender : list
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

/** One signature that holds is enough (RFC 6376, section 6.1). */
function best(list: readonly Reading[]): Check {
  const first = byWeight.find((standing) => list.some((reading) => reading.standing === standing))
  return agreed(list.filter(({ standing }) => standing === first))
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

/** The domain a result is about; '' when it does not say. */
const domainFor: Readonly<Record<CheckName, (result: MethodResult) => string>> = {
  spf: (result) => domainOf(mailFrom(result) ?? ''),
  dkim: (result) => signerOf(property(result, 'header.d') ?? property(result, 'header.i') ?? ''),
  dmarc: (result) => domainOf(property(result, 'header.from') ?? ''),
}

/** Microsoft writes header.d=none for "no signature". */
function signerOf(value: string): string {
  return value === 'none' ? '' : domainOf(value)
}

/** Yandex and some others say smtp.mail. */
function mailFrom(result: MethodResult): string | undefined {
  return property(result, 'smtp.mailfrom') ?? property(result, 'smtp.mail')
}
