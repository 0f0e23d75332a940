import { getDomain } from 'tldts'
import type { Alignment } from '#model/verdict.ts'

/**
 * The organizational domain (RFC 7489, section 3.2): one label below the longest public suffix, private registries such
 * as github.io included. A name that has none (an address, a bare host, a suffix) stands for itself.
 */
export function organizationalDomain(domain: string): string {
  // Longer is no host name (RFC 1035): not worth looking up.
  return (domain.length > 253 ? null : getDomain(domain, { allowPrivateDomains: true })) ?? domain
}

/** Relaxed alignment of a checked domain with the From domain. */
export function alignmentOf(domain: string, from: string): Alignment {
  if (domain === '' || from === '') return 'unknown'
  return isSameOrganization(domain, from) ? 'aligned' : 'not-aligned'
}

export function isSameOrganization(one: string, other: string): boolean {
  return one === other || organizationalDomain(one) === organizationalDomain(other)
}

/** True for a domain itself and every name below it. */
export function isUnder(host: string, domains: readonly string[]): boolean {
  return domains.some((domain) => host === domain || host.endsWith(`.${domain}`))
}

/** The domain of an address, an "@domain", or a domain; lower case, '' for the empty return path of a bounce. */
export function domainOf(value: string): string {
  const bare = value.replaceAll(/[<>"\s]/g, '')
  return bare
    .slice(bare.lastIndexOf('@') + 1)
    .toLowerCase()
    .replace(/\.$/, '')
}
