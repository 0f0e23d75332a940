import type { ResultWord } from '#model/receiver.ts'
import type { CheckName, Standing } from '#model/verdict.ts'

export const checkNames = ['spf', 'dkim', 'dmarc'] as const satisfies readonly CheckName[]

/**
 * Words and what they amount to, for every receiver and check; docs/check.md names where each was seen. Only the word
 * of RFC 8601 is a pass here. A word of one receiver's own is in the receiver's data.
 */
const words: Readonly<Record<Exclude<Standing, 'unknown'>, readonly string[]>> = {
  pass: ['pass'],
  fail: [
    'fail',
    'softfail',
    'hardfail',
    // An error that stays: a record or signature that cannot be read. Someone has to fix it.
    'permerror',
    'permfail',
    'perm_fail',
    'perm_error',
    'error',
    'invalid',
    // The signature holds, and the receiver does not accept it: a key that is too short.
    'policy',
    'reject',
    'quarantine',
    'discard',
  ],
  none: ['none'],
  neutral: ['neutral'],
  temporary: ['temperror', 'tempfail', 'temp_fail', 'temp_error', 'timeout'],
}

const general: ReadonlyMap<string, Standing> = new Map(
  Object.entries(words).flatMap(([standing, list]) => list.map((word) => [word, standing as Standing] as const)),
)

/** A key that is not there, or is no key: waiting does not help, whatever the word before says. */
const missingKey =
  /\b(?:no|missing|invalid|bad|empty|revoked) (?:public |dkim |valid )?(?:key|record)s?\b|\bkey (?:is |was )?(?:not found|missing|revoked|unavailable|does not exist)|\bnxdomain\b/i
const brokenSignature =
  /\bbody hash\b|\bdid not verify\b|\b(?:bad|invalid) signature\b|\bsignature (?:is )?(?:invalid|bad|broken)|\bverification failed\b|\bhash mismatch\b|\bweak key\b|\bkey too (?:small|short)\b/i

/**
 * What a receiver's word amounts to, seen with what it adds in brackets; a word nobody lists is `unknown`. Of DKIM a
 * missing key or a broken signature is a failure whatever the word, and a pass beside one is nothing to rely on.
 */
export function standingOf(check: CheckName, word: string, notes: string, own: readonly ResultWord[]): Standing {
  const listed = own.find((one) => one.check === check && one.word === word)?.means ?? general.get(word) ?? 'unknown'
  if (check !== 'dkim') return listed
  if (!missingKey.test(notes) && !brokenSignature.test(notes)) return listed
  return listed === 'pass' ? 'unknown' : 'fail'
}
