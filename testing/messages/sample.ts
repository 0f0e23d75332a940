import type { RelayEvidence } from '#model/provider.ts'
import type { Standing, Via } from '#model/verdict.ts'

/**
 * A source written for the tests, in the shape a real service gives it, and what must come of reading it. All
 * addresses are of documentation domains and networks (RFC 2606, RFC 5737).
 */
export interface Sample {
  readonly name: string
  /** Id of the receiver the person names. */
  readonly receiver: string
  /** The address that was set up; `me` unless said otherwise, null when the page does not know it. */
  readonly expectedFrom?: string | null
  readonly source: string
  /** The kind of verdict, and after a colon what it says more: "check-failed: spf". */
  readonly verdict: string
  readonly spf?: Standing
  readonly dkim?: Standing
  readonly dmarc?: Standing
  readonly via?: Via
  /** Id of the receiver whose report was read, where it is not the one named. */
  readonly readAs?: string
}

export const me = 'you@example.org'

/** The range is one for documentation: its hosts stand in for the provider's. */
export const relay: RelayEvidence = {
  hosts: ['mailroute.net'],
  addresses: ['192.0.2.0/26'],
  dkimSelectors: ['mr01', 'mr02', 'mr03'],
}

/** The same source as if the provider did not sign for the domain. */
export function withoutSignature(source: string): string {
  return swap(source, [/^DKIM-Signature:.*\n(?:[ \t].*\n)*/gm, ''])
}

/** Replaces every such piece of a sample; a piece that is not there is a mistake in the sample. */
export function swap(source: string, ...changes: readonly (readonly [string | RegExp, string])[]): string {
  let changed = source
  for (const [from, to] of changes) {
    const before = changed
    changed = changed.replaceAll(from, () => to)
    if (changed === before) throw new Error(`not in the sample: ${String(from)}`)
  }
  return changed
}
