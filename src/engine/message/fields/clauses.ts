import type { Token } from './tokens.ts'

export interface Pair {
  /** Lower case. */
  readonly name: string
  readonly value: string
  /** What was said in brackets behind it; '' when nothing. */
  readonly note: string
}

/** What stands between two semicolons: words before the first pair, and `name=value` pairs. */
export interface Clause {
  readonly words: readonly string[]
  readonly pairs: readonly Pair[]
}

interface OpenClause {
  words: readonly string[]
  /** Words since the last pair: the name of the next one, in pieces. */
  readonly loose: string[]
  readonly pairs: { name: string; value: string; note: string }[]
  /** What takes the text that comes next: the value just written, or one still to come after "=". */
  target: 'word' | 'value' | 'next-value'
}

/** Sorts tokens into clauses. An `=` inside a value stays in it: return addresses carry one ("bounce+you=example.org@"). */
export function clauses(list: readonly Token[]): readonly Clause[] {
  let open = openClause()
  const all = [open]
  for (const token of list) {
    if (token.kind === 'semicolon') {
      open = openClause()
      all.push(open)
    } else if (token.kind === 'comment') {
      const last = open.pairs.at(-1)
      if (last !== undefined) last.note = `${last.note} ${token.text}`.trim()
    } else take(open, token.text, token.isGlued, token.kind === 'quoted')
  }
  return all.map(({ words, loose, pairs }) => ({ words: pairs.length === 0 ? loose : words, pairs }))
}

function openClause(): OpenClause {
  return { words: [], loose: [], pairs: [], target: 'word' }
}

function take(open: OpenClause, text: string, isGlued: boolean, isQuoted: boolean): void {
  const last = open.pairs.at(-1)
  if (open.target === 'next-value' && last !== undefined && (isQuoted || !isProperty(text))) {
    last.value = text
    open.target = 'value'
  } else if (isGlued && open.target === 'value' && last !== undefined) last.value += text
  else if (isQuoted) {
    open.loose.push(text)
    open.target = 'word'
  } else takeWord(open, text)
}

/** After "smtp.mailfrom=" with nothing behind it (a bounce) the next property is not its value. */
function isProperty(text: string): boolean {
  return /^(?:header|smtp|policy|body)\.[\w-]+=/i.test(text)
}

function takeWord(open: OpenClause, text: string): void {
  const equals = text.indexOf('=')
  if (equals !== 0) open.loose.push(equals === -1 ? text : text.slice(0, equals))
  open.target = 'word'
  if (equals === -1) return
  const name = takeName(open.loose)
  if (name === undefined) return
  if (open.pairs.length === 0) open.words = [...open.loose]
  open.loose.length = 0
  const value = text.slice(equals + 1)
  open.pairs.push({ name: name.toLowerCase(), value, note: '' })
  open.target = value === '' ? 'next-value' : 'value'
}

/** Takes the name before an equals sign off the words: "header.d", and with spaces allowed "dkim / 1", "policy . expired". */
function takeName(words: string[]): string | undefined {
  let name = words.pop()
  while (name !== undefined && /^[./]$/.test(words.at(-1) ?? '')) name = words.splice(-2).join('') + name
  return name
}
