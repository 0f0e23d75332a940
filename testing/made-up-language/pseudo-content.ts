import { changeLetters, marks, pseudoText } from './pseudo-text.ts'
import { meaningOf } from './text-keys.ts'
import { childrenOf, nameOf, parse, type SyntaxNode } from '../../scripts/walk.ts'

interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** A module of src/content with every text a reader sees in the pseudo language. `file`: its path, with slashes. */
export function pseudoContent(code: string, file: string): string {
  const edits = [...editsIn(parse(code, 'ts'), [], file)]
  let changed = ''
  let end = 0
  for (const edit of edits.toSorted((one, other) => one.start - other.start)) {
    changed += code.slice(end, edit.start) + edit.text
    end = edit.end
  }
  return changed + code.slice(end)
}

function* editsIn(node: SyntaxNode, keys: readonly string[], file: string): Generator<Edit> {
  if (node.type === 'Literal' && typeof node['value'] === 'string') {
    if (isText(node['value'], keys, file))
      yield { start: node.start, end: node.end, text: JSON.stringify(pseudoText(node['value'])) }
    return
  }
  if (node.type === 'TemplateLiteral') yield* editsOfTemplate(node, keys, file)
  for (const [place, child] of childrenOf(node)) {
    // A key is a name, whatever its value is.
    if (node.type === 'Property' && place === 'key' && node['computed'] !== true) continue
    const key = place === 'value' || place === 'init' ? nameOf(node['key'] ?? node['id']) : undefined
    yield* editsIn(child, key === undefined ? keys : [...keys, key], file)
  }
}

/** The pieces between `${…}`: the marks stand around the whole. */
function* editsOfTemplate(node: SyntaxNode, keys: readonly string[], file: string): Generator<Edit> {
  const pieces = [...childrenOf(node)].flatMap(([place, child]) => (place === 'quasis' ? [child] : []))
  for (const [index, { start, end, value, tail }] of pieces.entries()) {
    const { cooked } = value as { cooked: string }
    if (!isText(cooked, keys, file)) continue
    const open = index === 0 ? marks.open : ''
    const close = index === pieces.length - 1 ? marks.close : ''
    const text = changeLetters(cooked).replaceAll(/[`\\]|\$\{/g, String.raw`\$&`)
    // The parser counts the grave accents and the `${` to the piece.
    yield { start: start + 1, end: end - (tail === true ? 1 : 2), text: open + text + close }
  }
}

function isText(text: string, keys: readonly string[], file: string): boolean {
  const meaning = meaningOf(file, keys)
  if (meaning !== undefined) return meaning === 'text'
  throw new Error(
    `${file}: is "${text}" a text? Say so for one of ${keys.join('/')} in testing/made-up-language/text-keys.ts.`,
  )
}
