import { hasUnprintable, looksMasked, octetLength, withoutUnprintable } from './characters.ts'
import { judgeHost } from './judge-host.ts'
import { isIpv4, isIpv6 } from './judge-ip.ts'
import { accept, refuse, type Verdict } from './value-check.ts'

/**
 * An address for mail: RFC 5321 mailbox with a host name after the @, international ones of RFC 6531 included.
 * Kept as typed, upper case too.
 */
export function judgeAddress(text: string): Verdict {
  return judgeWriting(text) ?? judgeParts(text)
}

/** What people type or paste around an address. */
function judgeWriting(text: string): Verdict | undefined {
  if (text.length > 1000) return refuse('address-too-long')
  if (hasUnprintable(text)) return refuse('address-has-invisible', withoutUnprintable(text))
  if (/^mailto:/i.test(text)) return refuse('address-mailto', text.slice('mailto:'.length).split('?')[0])
  if (text.split(/[\s,;]+/).filter((part) => part.includes('@')).length > 1) return refuse('address-several')
  const angled = /<([^<>]*)>/.exec(text)
  if (angled) return refuse('address-with-name', angled[1])
  if (/[\uFF01-\uFF5E]/.test(text)) return refuse('address-full-width', text.normalize('NFKC'))
  // A leading plain quote may open a quoted local part: only a closing mark at the end makes it wrapping.
  const bare = text.replace(/[.,;:)>"'“”‘’]+$/, '')
  if (bare !== text || /^[“”‘’„«(<]/.test(text))
    return refuse('address-punctuation', bare.replace(/^["'“”‘’„«(<]+/, ''))
  return undefined
}

function judgeParts(text: string): Verdict {
  const at = text.lastIndexOf('@')
  if (at < 0) return refuse('address-no-at')
  const local = text.slice(0, at)
  const domain = text.slice(at + 1)
  if (local === '') return refuse('address-no-local')
  if (domain === '') return refuse('address-no-domain')
  if (looksMasked(local)) return refuse('address-masked')
  return judgeLocal(local, text) ?? judgeDomain(local, domain) ?? judgeLength(local, text)
}

function judgeLocal(local: string, text: string): Verdict | undefined {
  if (/^"(?:[^"\\]|\\.)*"$/.test(local)) return undefined
  if (local.includes('@')) return refuse('address-two-at')
  if (/\s/.test(text)) return refuse('address-has-space', text.replaceAll(/\s*([@.])\s*/g, '$1'))
  // RFC 5321, 4.1.2: Dot-string. RFC 6531, 3.3 adds every character beyond ASCII.
  if (!/^[\w.!#$%&'*+/=?^`{|}~\u0080-\u{10FFFF}-]+$/u.test(local)) return refuse('address-has-character')
  const parts = local.split('.')
  if (!parts.includes('')) return undefined
  return refuse('address-dots', parts.filter((part) => part !== '').join('.') + text.slice(local.length))
}

function judgeDomain(local: string, domain: string): Verdict | undefined {
  const verdict = judgeHost(domain)
  if (verdict.ok && verdict.value === 'localhost') return refuse('address-short-domain')
  if (verdict.ok) return isIpv4(verdict.value) || isIpv6(verdict.value) ? refuse('address-bad-domain') : undefined
  if (verdict.problem === 'host-single-label') return refuse('address-short-domain')
  if (verdict.candidate === undefined) return refuse('address-bad-domain')
  return refuse('address-bad-domain', `${local}@${verdict.candidate}`)
}

/** RFC 5321, 4.5.3.1.1 and erratum 1690 of RFC 3696: 64 octets before the @, 254 in all. */
function judgeLength(local: string, text: string): Verdict {
  return octetLength(local) > 64 || octetLength(text) > 254 ? refuse('address-too-long') : accept(text)
}
