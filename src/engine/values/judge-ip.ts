/** True for four decimal numbers up to 255. Leading zeros are refused: some systems read them as octal. */
export function isIpv4(text: string): boolean {
  const parts = text.split('.')
  return parts.length === 4 && parts.every((part) => /^(?:0|[1-9]\d{0,2})$/.test(part) && Number(part) <= 255)
}

/** True for an IPv6 address in a text form of RFC 4291, section 2.2; zones and brackets are not part of it. */
export function isIpv6(text: string): boolean {
  if (!text.includes(':') || !/^[\da-f:.]{2,45}$/i.test(text)) return false
  const halves = text.split('::')
  const groups = halves.flatMap((half, index) => (half === '' ? [] : groupsOf(half, index === halves.length - 1)))
  if (groups.includes(false)) return false
  return halves.length === 1 ? groups.length === 8 : halves.length === 2 && groups.length <= 7
}

/** True for an address that no server can have: unspecified, broadcast, multicast and reserved ones (RFC 6890). */
export function isNoServer(text: string): boolean {
  if (isIpv4(text)) return text.startsWith('0.') || Number(text.split('.')[0]) >= 224
  return isIpv6(text) && (/^[0:.]+$/.test(text) || /^ff/i.test(text))
}

/** One entry per 16-bit group, false where it is none. An IPv4 tail counts as two. */
function groupsOf(half: string, isLast: boolean): readonly boolean[] {
  const parts = half.split(':')
  return parts.flatMap((part, index) =>
    isLast && index === parts.length - 1 && isIpv4(part) ? [true, true] : [/^[\da-f]{1,4}$/i.test(part)],
  )
}
