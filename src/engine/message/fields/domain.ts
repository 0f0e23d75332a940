import punycode from 'punycode.js'
import { getDomain } from 'tldts'
import type { Alignment } from '#model/verdict.ts'

// oxlint-disable-next-line import/no-named-as-default-member -- Node sees no other export than the default.
const { toASCII } = punycode

/** Longer is no host name (RFC 1035): not worth looking up. */
const LONGEST = 253

/**
 * The organizational domain (RFC 7489, section 3.2): one label below the longest public suffix, private registries such
 * as github.io included. A name that has none (an address, a bare host, a suffix) stands for itself.
 */
export function organizationalDomain(domain: string): string {
  return (domain.length > LONGEST ? null : getDomain(domain, { allowPrivateDomains: true })) ?? domain
}

/** The form a domain has in the DNS: `münchen.example` and `xn--mnchen-3ya.example` are one domain. */
export function asciiDomain(domain: string): string {
  if (domain.length > LONGEST) return domain
  try {
    return toASCII(domain.normalize('NFC').toLowerCase())
  } catch {
    // Letters without a number each, as a damaged text may have.
    return domain
  }
}

/** Relaxed alignment of a checked domain with the From domain. */
export function alignmentOf(domain: string, from: string): Alignment {
  if (domain === '' || from === '') return 'unknown'
  return isSameOrganization(domain, from) ? 'aligned' : 'not-aligned'
}

export function isSameOrganization(one: string, other: string): boolean {
  return one === other || organizationOf(one) === organizationOf(other)
}

/** The organizational domain of a name in any form: what two names of one organization have in common. */
export function organizationOf(name: string): string {
  return organizationalDomain(asciiDomain(name))
}

/** The domain of an address, an "@domain", or a domain; lower case, '' for the empty return path of a bounce. */
export function domainOf(value: string): string {
  const bare = value.replaceAll(/[<>"\s]/g, '')
  return bare
    .slice(bare.lastIndexOf('@') + 1)
    .toLowerCase()
    .replace(/\.$/, '')
}
