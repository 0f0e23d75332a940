import { childrenOf, isNode, nameOf, parse, type SyntaxNode } from './walk.ts'

/**
 * Attributes and properties of components that hold words for programs: names of styles, roles, icons, ways of typing.
 * Any other that is given a word is taken for one that a reader sees.
 */
const technical = new Set([
  'accept',
  'aria-atomic',
  'aria-current',
  'aria-describedby',
  'aria-haspopup',
  'aria-hidden',
  'aria-labelledby',
  'aria-live',
  'as',
  'autoCapitalize',
  'autoComplete',
  'autoCorrect',
  'button',
  'className',
  'd',
  'data-no-values',
  'decoding',
  'dir',
  'direction',
  'enlargedWidth',
  'enterKeyHint',
  'fileName',
  'fill',
  'focusable',
  'heading',
  'href',
  'icon',
  'id',
  'inputMode',
  'key',
  'kind',
  'lit',
  'loading',
  'look',
  'offers',
  'plain',
  'method',
  'panel',
  'path',
  'rel',
  'role',
  'scope',
  'screen',
  'server',
  'shapeRendering',
  'size',
  'src',
  'state',
  'status',
  'stroke',
  'strokeDasharray',
  'tab',
  'target',
  'textAnchor',
  'to',
  'tone',
  'translate',
  'type',
  'viewBox',
])

/** `name` is the icon's name on an Icon, and a group's on an input; elsewhere it is what a thing is called. */
const technicalOn: Readonly<Record<string, readonly string[]>> = {
  name: ['Icon', 'input', 'details'],
  dy: ['text'],
}

const hasLetters = (text: string) => /\p{L}/u.test(text)

/** Several words, as people write and programs do not: a capital first, or a mark at the end. */
const isSentence = (text: string) =>
  /\p{L}\p{Ll}\S*\s+\S*\p{L}\p{Ll}/u.test(text) && /^\p{Lu}|[.!?…:]$/u.test(text.trim())

/** The texts a reader would see that are written in a component, and whole sentences in any module. */
export function sentencesIn(code: string, file: string): readonly string[] {
  return [...sentences(parse(code, file.endsWith('x') ? 'tsx' : 'ts'))].map((text) =>
    text.trim().replaceAll(/\s+/g, ' '),
  )
}

function* sentences(node: SyntaxNode): Generator<string> {
  // What an error says is for the console: no page shows it.
  if (node.type === 'NewExpression' && nameOf(node['callee'])?.endsWith('Error')) return
  if (node.type === 'JSXElement') yield* sentencesOfElement(node)
  else if (node.type === 'JSXFragment') yield* childTexts(node)
  else if (isSentence(textOf(node) ?? '')) yield textOf(node) ?? ''
  for (const [place, child] of childrenOf(node)) {
    if (place === 'openingElement') for (const [, value] of attributesOf(node)) yield* sentences(value)
    else if (child.type !== 'JSXText') yield* sentences(child)
  }
}

function* sentencesOfElement(element: SyntaxNode): Generator<string> {
  const tag = tagOf(element)
  for (const [name, value] of attributesOf(element)) {
    if (technical.has(name) || technicalOn[name]?.includes(tag) === true) continue
    for (const text of directTexts(value)) if (hasLetters(text) && !isSentence(text)) yield text
  }
  yield* childTexts(element)
}

/** Between the tags, in plain words or as a string in braces. */
function* childTexts(element: SyntaxNode): Generator<string> {
  for (const [place, child] of childrenOf(element)) {
    if (place !== 'children') continue
    for (const text of directTexts(child))
      if (hasLetters(text) && (child.type === 'JSXText' || !isSentence(text))) yield text
  }
}

/** The strings an expression may come to: itself, or one of its ways. */
function* directTexts(node: SyntaxNode): Generator<string> {
  const text = textOf(node)
  if (text !== undefined) yield text
  const places: Readonly<Record<string, readonly string[]>> = {
    JSXExpressionContainer: ['expression'],
    ConditionalExpression: ['consequent', 'alternate'],
    LogicalExpression: ['right'],
    TemplateLiteral: ['quasis'],
  }
  for (const [place, child] of childrenOf(node))
    if (places[node.type]?.includes(place) === true) yield* directTexts(child)
}

function textOf(node: SyntaxNode): string | undefined {
  if (node.type === 'JSXText') return String(node['value'])
  if (node.type === 'Literal' && typeof node['value'] === 'string') return node['value']
  if (node.type === 'TemplateElement') return (node['value'] as { readonly cooked: string }).cooked
  return undefined
}

const openingOf = (element: SyntaxNode) => element['openingElement'] as SyntaxNode

const tagOf = (element: SyntaxNode) => nameOf(openingOf(element)['name']) ?? ''

function* attributesOf(element: SyntaxNode): Generator<readonly [name: string, value: SyntaxNode]> {
  if (element.type !== 'JSXElement') return
  for (const [place, attribute] of childrenOf(openingOf(element))) {
    if (place !== 'attributes') continue
    const name = nameOf(attribute['name']) ?? ''
    if (name === 'className') continue
    const value = attribute['value'] ?? attribute['argument']
    if (isNode(value)) yield [name, value]
  }
}
