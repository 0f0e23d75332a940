/**
 * True for a name of dot-separated labels of letters, digits and hyphens (RFC 1123, section 2.1, with letters beyond
 * ASCII), which an IPv4 address also is, or for the characters of an IPv6 address.
 */
export function isHost(text: string): boolean {
  if (/^(?=.*:.*:)[\da-f:.]{2,45}$/i.test(text)) return true
  return text.split('.').every((label) => label.length <= 63 && isLabel(label))
}

function isLabel(label: string): boolean {
  return /^[\p{L}\p{M}\p{Nd}-]+$/u.test(label) && !label.startsWith('-') && !label.endsWith('-')
}

/** True for a TCP port in plain digits: `<integer>` gives back exactly these. */
export function isPort(text: string): boolean {
  return /^[1-9]\d{0,4}$/.test(text) && Number(text) <= 65_535
}

/**
 * True for one mailbox (RFC 5321, section 4.1.2; RFC 6531 for letters beyond ASCII) at a name with a dot:
 * a relay sends for names in the public DNS. A list of addresses, which some Macs take, is refused.
 */
export function isAddress(text: string): boolean {
  const at = text.lastIndexOf('@')
  const local = text.slice(0, Math.max(at, 0))
  const domain = text.slice(at + 1)
  if (!isHost(domain) || !domain.includes('.') || /^\d+$/.test(domain.slice(domain.lastIndexOf('.') + 1))) return false
  return isDotString(local) || /^"(?:[^"\\]|\\.)*"$/u.test(local)
}

function isDotString(local: string): boolean {
  return local.split('.').every((atom) => /^(?:[\w!#$%&'*+/=?^`{|}~-]|[^\p{ASCII}\s])+$/u.test(atom))
}
