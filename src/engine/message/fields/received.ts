import type { SourceField } from '#model/verdict.ts'
import { isIpAddress } from './hosts.ts'
import { tokens } from './tokens.ts'

/** What the receiving side itself found out about the sending side. Hosts in lower case. */
export interface Peer {
  /** Names it looked up for the address; none where it found none. */
  readonly names: readonly string[]
  readonly address: string
  /** Between brackets, as most write it; Exchange writes a bare address whether it looked or not. */
  readonly isBracketed: boolean
}

/** A Received field (RFC 5321, section 4.4). Hosts in lower case, without a final dot; '' when not named. */
export interface Hop {
  readonly field: SourceField
  /** Place among all fields, from 0 at the top. */
  readonly index: number
  /** What the sending side called itself: a name, or an address without brackets. Anybody may call himself anything. */
  readonly from: string
  /** Every host name given for the sending side, the one looked up by the receiver among them. */
  readonly fromNames: readonly string[]
  /** Usually one. Several when the greeting was made to look like one: then all of them count. */
  readonly peers: readonly Peer[]
  readonly by: string
  /** The login, '' when signed in without naming it, null when the line shows no sign-in. */
  readonly signedInAs: string | null
  /** Put into a mailbox (LMTP), not taken from another server. */
  readonly isDelivery: boolean
  /** The domain of the recipient, where the line names one: "for <friend@example.net>". */
  readonly recipientDomain: string
}

type Part = 'from' | 'by' | 'with' | 'for' | 'other'

const keywords = new Map<string, Part>([
  ['from', 'from'],
  ['by', 'by'],
  ['with', 'with'],
  ['id', 'other'],
  ['for', 'for'],
  ['via', 'other'],
])
/** RFC 3848 and RFC 6531: the A says that the client signed in. */
const authenticated = /^(?:utf8)?(?:e?smtp|lmtp)s?a$/i
const hostName = /^[\w-]+(?:\.[\w-]+)*\.(?:[a-z]{2,}|xn--[a-z\d-]+)$/

/** Reads one hop. Never fails: parts that are not there are ''. */
export function readReceived(field: SourceField, index: number): Hop {
  const parts = { from: '', by: '', with: '', for: '', other: '' }
  const about: string[] = []
  let login: string | null = null
  let current: Part | null = null
  let isGarbled = false
  for (const token of tokens(field.value)) {
    if (token.kind === 'semicolon') break
    if (token.kind === 'comment') {
      if (current === 'from') about.push(token.text)
      login ??= loginIn(token.text)
      continue
    }
    const keyword = token.kind === 'text' && !token.isGlued ? keywords.get(token.text.toLowerCase()) : undefined
    if (keyword !== undefined && (current === null || parts[current] !== '')) {
      // A greeting may hold spaces, and with them words that read as the line's own.
      isGarbled ||= /^(?:by|from|with)$/.test(keyword) && parts[keyword] !== ''
      current = keyword
    } else if (current !== null && parts[current] === '') parts[current] = token.text
  }
  const isSignedIn = authenticated.test(parts.with) && !isGarbled
  const from = host(parts.from)
  const peers = peersIn(from, about)
  const names = [from, ...about.slice(0, 1).flatMap((comment) => hostsIn(comment))]
  return {
    field,
    index,
    from,
    fromNames: [...new Set([...names, ...peers.flatMap((peer) => peer.names)])].filter((name) => hostName.test(name)),
    peers: isGarbled ? peers.map((peer) => ({ ...peer, names: [], address: '' })) : peers,
    by: host(parts.by),
    signedInAs: isSignedIn ? (login ?? '') : null,
    isDelivery: /^lmtp/i.test(parts.with),
    recipientDomain: host(/@([^<>@\s]+)>?$/.exec(parts.for)?.[1] ?? ''),
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

const greeting = /^(?:helo|ehlo)\b/i
const bracketed = /\[(?:ipv6:)?([\da-f.:]+)\]/i
const bare = /^(?:[^\s@()]*@)?([\da-f.:]+)$/i

/**
 * Postfix, Sendmail, Gmail: `greeting (looked-up [address])`. Exim: `[address] (port=1 helo=greeting)`, or
 * `name ([address] helo=greeting)`, where Gmail means by the same shape that it found no name. qmail and Yahoo:
 * `looked-up (HELO greeting) (address)`. Exchange: `greeting (address)`.
 */
function peersIn(from: string, about: readonly string[]): readonly Peer[] {
  const isGreetingApart = about.some((comment) => greeting.test(comment) || /\bhelo=/i.test(comment))
  const found = about.flatMap((comment): readonly Peer[] => {
    if (greeting.test(comment)) return []
    const inBrackets = bracketed.exec(comment)?.[1]
    const address = inBrackets ?? bare.exec(comment)?.[1]
    if (address === undefined || !isIpAddress(address)) return []
    const isLookedUp = inBrackets === undefined && isGreetingApart && hostName.test(from)
    return [{ names: isLookedUp ? [from] : namesBefore(comment), address, isBracketed: inBrackets !== undefined }]
  })
  if (found.length > 0 || !isGreetingApart || !isIpAddress(from)) return found
  return [{ names: [], address: from, isBracketed: true }]
}

/** The looked-up name stands first, and nothing but the address behind it. */
function namesBefore(comment: string): readonly string[] {
  const name = /^(?:ident:)?(?:[^\s@()[\]]*@)?([^\s@()[\]=]+)\s*\[[^\s[\]()]+\](?::\d+)?$/i.exec(comment)?.[1]
  return name === undefined ? [] : [host(name)].filter((one) => hostName.test(one))
}

/** Postfix: "(Authenticated sender: you@example.org)". */
function loginIn(comment: string): string | null {
  return /^authenticated sender:\s*([^\s,()]+)/i.exec(comment)?.[1] ?? null
}
