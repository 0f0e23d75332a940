import type { SourceField } from '#model/verdict.ts'
import { clauses, type Pair } from './clauses.ts'
import { tokens } from './tokens.ts'

/** One `method=result` with its properties, as written; names in lower case, the word too. */
export interface MethodResult {
  readonly method: string
  readonly word: string
  readonly properties: readonly Pair[]
  /** What is said in brackets, and the reason. */
  readonly notes: string
}

/** An Authentication-Results field (RFC 8601), read in a relaxed way. */
export interface AuthenticationResults {
  readonly field: SourceField
  /** Lower case; '' when the field names no server, as Microsoft's. */
  readonly authservId: string
  readonly results: readonly MethodResult[]
}

/** Methods that start a new result even where the semicolon before them is missing. */
const methods = new Set(['arc', 'auth', 'bimi', 'compauth', 'dkim', 'dmarc', 'iprev', 'spf'])

/** Of the Received-SPF field (RFC 7208, section 9.1), where they are parted by semicolons. */
const properties = new Set(['client-ip', 'envelope-from', 'helo', 'identity', 'mechanism', 'receiver'])

/**
 * Reads one field. `none`, unknown methods, words and properties, a version, a trailing semicolon, comments anywhere and
 * a missing server name are all read; nothing is guessed: what is not `method=result` is left out.
 */
export function readAuthenticationResults(field: SourceField): AuthenticationResults {
  const read = clauses(tokens(field.value))
  const results: { method: string; word: string; properties: Pair[]; notes: string }[] = []
  for (const clause of read) {
    // Amazon sets a semicolon after each property, too.
    let current = properties.has(clause.pairs[0]?.name ?? '') ? results.at(-1) : undefined
    for (const pair of clause.pairs) {
      // Version 1 is the only one there is; what another would mean is not known.
      const method = pair.name.replace(/\/1$/, '')
      if (current === undefined || methods.has(method)) {
        current = { method, word: pair.value.toLowerCase(), properties: [], notes: '' }
        results.push(current)
      } else current.properties.push(pair)
      current.notes = [current.notes, pair.name === 'reason' ? pair.value : '', pair.note].join(' ').trim()
    }
  }
  return { field, authservId: read[0]?.words[0]?.toLowerCase() ?? '', results }
}

/** The first value of a property: "header.d". */
export function property(result: MethodResult, name: string): string | undefined {
  return result.properties.find((pair) => pair.name === name)?.value
}
