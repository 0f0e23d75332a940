import type { CheckName, Standing } from '#model/verdict.ts'

/** The result words of RFC 8601, section 2.7, and what they amount to; `hardfail` is RFC 5451's, `tempfail` is seen. */
const dkim: readonly (readonly [string, Standing])[] = [
  ['pass', 'pass'],
  ['fail', 'fail'],
  // An error that stays: a record or signature that cannot be read. Someone has to mend it.
  ['permerror', 'fail'],
  ['none', 'none'],
  ['neutral', 'neutral'],
  ['policy', 'neutral'],
  ['temperror', 'temporary'],
  ['tempfail', 'temporary'],
]

const words: Readonly<Record<CheckName, ReadonlyMap<string, Standing>>> = {
  dkim: new Map(dkim),
  spf: new Map([...dkim, ['softfail', 'fail'], ['hardfail', 'fail']]),
  dmarc: new Map(dkim.filter(([, standing]) => standing !== 'neutral')),
}

/** What a receiver's word amounts to; a word no standard lists for this check is `unknown`. */
export function standingOf(check: CheckName, word: string): Standing {
  return words[check].get(word) ?? 'unknown'
}

export const checkNames = ['spf', 'dkim', 'dmarc'] as const satisfies readonly CheckName[]
