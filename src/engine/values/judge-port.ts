import { accept, refuse, type Verdict } from './value-check.ts'

/** A TCP port, 1 to 65535, in decimal digits without leading zeros. */
export function judgePort(text: string): Verdict {
  const western = text.normalize('NFKC')
  if (/^\d+$/.test(text)) {
    const value = text.replace(/^0+(?=\d)/, '')
    if (value.length > 5 || Number(value) < 1 || Number(value) > 65_535) return refuse('port-out-of-range')
    return value === text ? accept(value) : accept(value, 'leading-zeros')
  }
  if (text !== western && /^\d+$/.test(western)) return refuse('port-full-width', western)
  const decimal = /^(\d+)[.,](\d+)$/.exec(western)
  if (decimal) return refuse('port-decimal', /^0+$/.test(decimal[2] ?? '') ? decimal[1] : undefined)
  // "587 (STARTTLS)", "Port: 143": one number in the text is the port; of two, nobody knows.
  const numbers = western.slice(0, 200).match(/\d+/g) ?? []
  return refuse('port-not-a-number', numbers.length === 1 && western.length <= 200 ? numbers[0] : undefined)
}
