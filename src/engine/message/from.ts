import type { FromFinding, SourceField } from '#model/verdict.ts'
import { readAddresses } from './fields/address.ts'
import { asciiDomain } from './fields/domain.ts'

/** Reads the From fields and compares with the address the person set up ('' when not asked). Case does not matter. */
export function findFrom(fields: readonly SourceField[], expected: string): FromFinding {
  const from = fields.filter(({ name }) => name.toLowerCase() === 'from')
  const [field] = from
  if (field === undefined) return { kind: 'none' }
  const found = new Map(
    from.flatMap(({ value }) => readAddresses(value)).map((one) => [comparable(one.address), one] as const),
  )
  const [one] = found.values()
  if (one === undefined || found.size > 1) {
    return { kind: 'unclear', addresses: [...found.values()].map(({ address }) => address), fields: from }
  }
  return { kind: 'one', ...one, expected: compare(one.address, expected), field }
}

function compare(address: string, expected: string): 'same' | 'other' | 'not-asked' {
  if (expected === '') return 'not-asked'
  return isSameAddress(address, expected) ? 'same' : 'other'
}

/** The address in what a person typed; '' when there is none, which counts as not asked. */
export function typedAddress(text: string): string {
  return readAddresses(text)[0]?.address ?? ''
}

/** Local parts may differ in case by the standard; no service tells such addresses apart. */
export function isSameAddress(one: string, other: string): boolean {
  return comparable(one) === comparable(other)
}

function comparable(address: string): string {
  const at = address.lastIndexOf('@') + 1
  return address.slice(0, at).toLowerCase() + asciiDomain(address.slice(at))
}
