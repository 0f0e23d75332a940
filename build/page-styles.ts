import { parse, type ChildNode, type Container, type Rule } from 'postcss'
import parseSelectors from 'postcss-selector-parser'

/** A rule, an at-rule with what is inside, or text that stays as it is. */
type Piece =
  | { readonly kind: 'rule'; readonly selectors: readonly Selector[]; readonly body: readonly Declaration[] }
  | { readonly kind: 'group'; readonly head: string; readonly inside: readonly Piece[] }
  | { readonly kind: 'property' | 'keyframes'; readonly name: string; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }

interface Selector {
  readonly text: string
  /** An element must have all of these, or be inside one that has. */
  readonly classes: readonly string[]
  /** The kinds of elements it is about; `input` for the parts that only browsers draw, inside a field. */
  readonly tags: readonly string[]
}

interface Declaration {
  readonly name: string
  readonly text: string
}

/**
 * Returns a function that leaves of a style sheet what one page needs before its script is there: rules whose classes
 * and elements the page's HTML has, and the custom properties and animations these use. Only classes and elements are
 * looked at, never the state of an element, so what the browser does by itself (`:hover`, `open`, print, dark) looks
 * right. The sheet is read once for all pages.
 */
export function pageStyles(css: string): (html: string) => string {
  const pieces = read(parse(css))
  return (html) => {
    const classes = new Set(
      [...html.matchAll(/\sclass="([^"]*)"/g)].flatMap(([, names = '']) => unescape(names).split(/\s+/)),
    )
    const tags = new Set(['html', 'body', ...[...html.matchAll(/<([a-z][\w-]*)/g)].map(([, name = '']) => name)])
    const kept = write(pieces, { classes, tags, used: undefined })
    return write(pieces, { classes, tags, used: usedNames(pieces, kept) })
  }
}

function read(container: Container): readonly Piece[] {
  return (container.nodes ?? []).flatMap((node: ChildNode): readonly Piece[] => {
    if (node.type === 'comment') return []
    if (node.type === 'rule') return [readRule(node)]
    if (node.type !== 'atrule') return [{ kind: 'text', text: `${node.toString()};` }]
    if (node.name === 'property') return [{ kind: 'property', name: node.params, text: node.toString() }]
    if (node.name.endsWith('keyframes')) return [{ kind: 'keyframes', name: node.params, text: node.toString() }]
    // `@layer a, b;` has no block; a font or page description has declarations, not rules, inside.
    const hasRules = node.nodes?.some((inner) => inner.type === 'rule' || inner.type === 'atrule')
    if (!hasRules) return [{ kind: 'text', text: node.nodes === undefined ? `${node.toString()};` : node.toString() }]
    return [{ kind: 'group', head: `@${node.name} ${node.params}`, inside: read(node) }]
  })
}

function readRule(rule: Rule): Piece {
  const body: Declaration[] = []
  for (const node of rule.nodes) {
    if (node.type === 'comment') continue
    // Nested rules are kept whole: their parts cannot be told apart without knowing what they hang on.
    if (node.type !== 'decl') return { kind: 'text', text: rule.toString() }
    body.push({ name: node.prop, text: node.toString() })
  }
  return { kind: 'rule', selectors: rule.selectors.map(readSelector), body }
}

/** What a browser draws inside a field: a date's parts, the arrows of a number, the text that is not typed yet. */
const partOfField = /^::(?:placeholder|file-selector|-webkit-(?:date|calendar|search|inner-spin|outer-spin))/

function readSelector(text: string): Selector {
  const classes: string[] = []
  const tags: string[] = []
  parseSelectors((root) => {
    root.walk((node) => {
      // Inside `:not()`, `:is()` and their like a class or an element is no condition of its own.
      if (node.parent?.parent?.type === 'pseudo') return
      if (node.type === 'class') classes.push(node.value)
      if (node.type === 'tag') tags.push(node.value)
      if (node.type === 'pseudo' && partOfField.test(node.value)) tags.push('input')
    })
  }).processSync(text)
  return { text, classes, tags }
}

interface Needed {
  readonly classes: ReadonlySet<string>
  readonly tags: ReadonlySet<string>
  /** Custom properties and animations in use; undefined while that is not known. */
  readonly used: ReadonlySet<string> | undefined
}

function write(pieces: readonly Piece[], needed: Needed): string {
  return pieces.map((piece) => writePiece(piece, needed)).join('')
}

function writePiece(piece: Piece, needed: Needed): string {
  const { classes, tags, used } = needed
  switch (piece.kind) {
    case 'text':
      return piece.text
    case 'property':
    case 'keyframes':
      return used?.has(piece.name) === true ? piece.text : ''
    case 'group': {
      const inside = write(piece.inside, needed)
      return inside === '' ? '' : `${piece.head}{${inside}}`
    }
    case 'rule': {
      const selectors = piece.selectors.filter(
        (selector) =>
          selector.classes.every((name) => classes.has(name)) && selector.tags.every((tag) => tags.has(tag)),
      )
      const body = piece.body.filter(({ name }) => used === undefined || !name.startsWith('--') || used.has(name))
      if (selectors.length === 0 || body.length === 0) return ''
      return `${selectors.map(({ text }) => text).join(',')}{${body.map(({ text }) => text).join(';')}}`
    }
  }
}

/** The names that what is kept uses, and those that these names' own values use. */
function usedNames(pieces: readonly Piece[], kept: string): ReadonlySet<string> {
  const values = new Map<string, string>()
  const animations: string[] = []
  const collect = (list: readonly Piece[]): void => {
    for (const piece of list) {
      if (piece.kind === 'group') collect(piece.inside)
      if (piece.kind === 'keyframes') animations.push(piece.name)
      if (piece.kind === 'rule')
        for (const { name, text } of piece.body)
          if (name.startsWith('--')) values.set(name, `${values.get(name) ?? ''} ${text}`)
    }
  }
  collect(pieces)
  const used = new Set<string>()
  const follow = (text: string): void => {
    for (const [, name = ''] of text.matchAll(/var\(\s*(--[\w-]+)/g)) {
      if (used.has(name)) continue
      used.add(name)
      follow(values.get(name) ?? '')
    }
  }
  // A custom property counts when it is read; that it is set says nothing.
  follow(kept.replaceAll(/(?<=[{;])--[\w-]+:[^;}]*/g, ''))
  const all = `${kept}${[...used].map((name) => values.get(name) ?? '').join(' ')}`
  for (const name of animations) if (new RegExp(`[:\\s,]${name}\\b`).test(all)) used.add(name)
  return used
}

/** The few entities that React writes in an attribute. */
function unescape(text: string): string {
  return text
    .replaceAll('&gt;', '>')
    .replaceAll('&lt;', '<')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&')
}
