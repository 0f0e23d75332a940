import { matchId } from './match-id.ts'

/** Longer ones are no id. */
const longest = 200

/**
 * The id that an address's fragment names, with its `#` or without: as mails leave it, with marks around it or in another
 * case. Undefined for any other text. `#v=…` carries values and names nothing.
 */
export function readFragment(hash: string, ids: readonly string[]): string | undefined {
  const text = decode(hash.slice(0, longest)).replace(/^#/, '')
  if (text === '' || /^v=/i.test(text)) return undefined
  return matchId(text, ids)?.id
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
