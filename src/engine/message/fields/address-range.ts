/** True when an address of the net lies in one of the ranges, written "192.0.2.0/24" or "2001:db8::/32". */
export function isInRanges(address: string, ranges: readonly string[]): boolean {
  const bits = bitsOf(address)
  return (
    bits !== '' &&
    ranges.some((range) => {
      const [start = '', length = ''] = range.split('/')
      const prefix = bitsOf(start).slice(0, Number(length))
      return prefix !== '' && prefix.length === Number(length) && bits.length === bitsOf(start).length
        ? bits.startsWith(prefix)
        : false
    })
  )
}

/** An address as zeros and ones, 32 or 128 of them; '' for what is none. */
function bitsOf(address: string): string {
  // Servers that listen for both kinds write the old kind inside the new one.
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '')
  return plain.includes(':') ? bitsOfSix(plain) : bitsOfFour(plain)
}

function bitsOfFour(address: string): string {
  const parts = address.split('.')
  if (parts.length !== 4 || !parts.every((part) => /^(?:0|[1-9]\d{0,2})$/.test(part) && Number(part) < 256)) return ''
  return parts.map((part) => Number(part).toString(2).padStart(8, '0')).join('')
}

function bitsOfSix(address: string): string {
  const halves = address.split('::')
  if (halves.length > 2) return ''
  const [front = [], back = []] = halves.map((half) => (half === '' ? [] : half.split(':')))
  const missing = 8 - front.length - back.length
  if (halves.length === 2 ? missing < 1 : missing !== 0) return ''
  const parts = [...front, ...Array.from({ length: missing }, () => '0'), ...back]
  if (!parts.every((part) => /^[\da-f]{1,4}$/i.test(part))) return ''
  return parts.map((part) => Number.parseInt(part, 16).toString(2).padStart(16, '0')).join('')
}
