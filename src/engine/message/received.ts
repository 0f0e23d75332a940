import type { SourceField } from '#model/verdict.ts'
import { tokens } from './tokens.ts'

/** A Received field (RFC 5321, section 4.4). Hosts in lower case, without a final dot; '' when not named. */
export interface Hop {
  readonly field: SourceField
  /** Place among all fields, from 0 at the top. */
  readonly index: number
  /** What the sending side called itself: a name, or an address without brackets. */
  readonly from: string
  /** Every host name given for the sending side, the one looked up by the receiver among them. */
  readonly fromNames: readonly string[]
  readonly by: string
  /** The login, '' when signed in without naming it, null when the line shows no sign-in. */
  readonly signedInAs: string | null
}

type Part = 'from' | 'by' | 'with' | 'other'

const keywords = new Map<string, Part>([
  ['from', 'from'],
  ['by', 'by'],
  ['with', 'with'],
  ['id', 'other'],
  ['for', 'other'],
  ['via', 'other'],
])
/** RFC 3848 and RFC 6531: the A says that the client signed in. */
const authenticated = /^(?:utf8)?(?:e?smtp|lmtp)s?a$/i
const hostName = /^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}$/

/** Reads one hop. Never fails: parts that are not there are ''. */
export function readReceived(field: SourceField, index: number): Hop {
  const parts = { from: '', by: '', with: '', other: '' }
  let names: readonly string[] = []
  let login: string | null = null
  let current: Part | null = null
  let comments = 0
  for (const token of tokens(field.value)) {
    if (token.kind === 'semicolon') break
    if (token.kind === 'comment') {
      // Right after the name: how the receiver knows the sender. Later ones speak of encryption.
      if (current === 'from' && comments === 0) names = hostsIn(token.text)
      comments += 1
      login ??= loginIn(token.text)
      continue
    }
    const keyword = token.kind === 'text' && !token.isGlued ? keywords.get(token.text.toLowerCase()) : undefined
    if (keyword !== undefined && (current === null || parts[current] !== '')) {
      current = keyword
      comments = 0
    } else if (current !== null && parts[current] === '') parts[current] = token.text
  }
  if (login === null && authenticated.test(parts.with)) login = ''
  const from = host(parts.from)
  return {
    field,
    index,
    from,
    fromNames: [from, ...names].filter((name) => hostName.test(name)),
    by: host(parts.by),
    signedInAs: login,
  }
}

function host(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/^\[(?:ipv6:)?|\]$/g, '')
    .replace(/\.$/, '')
}

function hostsIn(comment: string): readonly string[] {
  return comment
    .split(/[\s()[\]=,]+/)
    .map((word) => host(word))
    .filter((name) => hostName.test(name))
}

/** Postfix: "(Authenticated sender: you@example.org)". */
function loginIn(comment: string): string | null {
  return /^authenticated sender:\s*([^\s,()]+)/i.exec(comment)?.[1] ?? null
}
