import { hasUnprintable, looksMasked, octetLength, withoutUnprintable } from './characters.ts'
import { judgeAddress } from './judge-address.ts'
import { accept, refuse, type Verdict } from './value-check.ts'

/** What an address picks up on its way through a clipboard: `mailto:`, a name and `<…>`, spaces, a full stop. */
const pastedAddress = /^mailto:|[\s<>\uFF20]|[.,;:)"'“”‘’]$/i

/** A login name: usually an address, but a server may want any text without line breaks. */
export function judgeLogin(text: string): Verdict {
  // RFC 4616: a SASL PLAIN authentication id is at most 255 octets.
  if (octetLength(text) > 255) return refuse('login-too-long')
  if (hasUnprintable(text)) return refuse('login-has-invisible', withoutUnprintable(text))
  if (looksMasked(text)) return refuse('login-masked')
  const isPasted = /[@\uFF20]/.test(text) && pastedAddress.test(text)
  const verdict = isPasted ? judgeAddress(text) : accept(text)
  return verdict.ok ? accept(text) : verdict
}
