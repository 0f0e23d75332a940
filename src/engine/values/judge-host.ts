import { hasUnprintable, withoutUnprintable } from './characters.ts'
import { asciiHost } from './international-host.ts'
import { isIpv4, isIpv6, isNoServer } from './judge-ip.ts'
import { accept, refuse, type ValueNote, type Verdict } from './value-check.ts'

/**
 * A host name for a mail server: RFC 1123 names, IPv4 and IPv6 addresses, `localhost`.
 * Letters beyond ASCII come out in the `xn--` form that the DNS has: not every mail program makes it by itself.
 */
export function judgeHost(text: string): Verdict {
  return judgeWriting(text) ?? judgeName(text.normalize('NFC'))
}

/** What people type or paste around a host name. */
function judgeWriting(text: string): Verdict | undefined {
  if (text.length > 1000) return refuse('host-too-long')
  if (hasUnprintable(text)) return refuse('host-has-invisible', withoutUnprintable(text))
  const url = /^[a-z][a-z\d+.-]*:\/\/(?:[^/?#@]*@)?([^/?#]*)/i.exec(text)
  if (url) return refuse('host-is-url', url[1] ?? '')
  if (text.includes('@')) return refuse('host-is-address')
  if (isIpv6(text)) return undefined
  const bracketed = /^\[([^\]]*)\](:\d*)?$/.exec(text)
  if (bracketed) return refuse(bracketed[2] === undefined ? 'host-has-character' : 'host-has-port', bracketed[1] ?? '')
  const path = text.search(/[/?#\\]/)
  if (path >= 0) return refuse('host-has-path', text.slice(0, path))
  const port = /^([^\s:,]+)(?:\s*:\s*\d*|[\s,]+(?:port\s*)?\d+)$/i.exec(text)
  if (port) return refuse('host-has-port', port[1] ?? '')
  // Spaces beside a dot are slips of the finger; any other space may stand for anything.
  if (/\s/.test(text)) return refuse('host-has-space', text.replaceAll(/\s*\.\s*/g, '.'))
  const bare = text.replaceAll(/^["'“”‘’„«»(<`]+|["'“”‘’„«»)>`,;:!]+$/g, '')
  return bare === text ? undefined : refuse('host-has-character', bare)
}

function judgeName(typed: string): Verdict {
  const value = lower(withoutFinalDot(typed))
  // Full-width letters and dots of East Asian keyboards: DNS software maps them (UTS 46), mail programs may not.
  const mapped = lower(typed.normalize('NFKC').replaceAll('\u3002', '.'))
  if (lower(typed) !== mapped) return refuse('host-full-width', mapped)

  const notes: ValueNote[] = []
  if (value !== withoutFinalDot(typed)) notes.push('lowercased-host')
  if (withoutFinalDot(typed) !== typed) notes.push('trailing-dot')
  if (isNoServer(value)) return refuse('host-no-server')
  if (isIpv6(value)) return accept(value, ...notes)
  const labels = value.split('.')
  // RFC 1035, 2.3.4: the lengths are those of the form that the DNS has.
  const ascii = asciiHost(value)
  if (ascii.length > 253 || ascii.split('.').some((label) => label.length > 63)) return refuse('host-too-long')
  if (labels.includes('')) return refuse('host-empty-label', labels.filter((label) => label !== '').join('.'))
  if (!labels.every((label) => /^[\p{L}\p{M}\p{Nd}-]+$/u.test(label))) return refuse('host-has-character')
  if (labels.some((label) => label.startsWith('-') || label.endsWith('-'))) return refuse('host-edge-hyphen')
  if (/^\d+$/.test(labels.at(-1) ?? '') && !isIpv4(value)) return refuse('host-bad-ip')
  if (labels.length === 1 && value !== 'localhost') return refuse('host-single-label')
  if (ascii === value) return accept(value, ...notes)
  return ascii === '' ? refuse('host-has-character') : accept(ascii, 'international-host', ...notes)
}

function withoutFinalDot(name: string): string {
  return name.endsWith('.') && !name.endsWith('..') ? name.slice(0, -1) : name
}

function lower(name: string): string {
  return name.toLowerCase().normalize('NFC')
}
