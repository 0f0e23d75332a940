import { parseAst } from 'vite'

/** A node of the syntax tree, as far as it is looked at here. */
export interface SyntaxNode {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [key: string]: unknown
}

export const parse = (code: string, lang: 'ts' | 'tsx'): SyntaxNode => parseAst(code, { lang }) as unknown as SyntaxNode

export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
}

/** Types say what a string may be; they are no strings of the program. */
const isType = ({ type }: SyntaxNode) =>
  type.startsWith('TS') && !['TSAsExpression', 'TSSatisfiesExpression', 'TSNonNullExpression'].includes(type)

/** The nodes right below one, with the name of their place; without types, and without what modules are called. */
export function* childrenOf(node: SyntaxNode): Generator<readonly [place: string, child: SyntaxNode]> {
  for (const [place, value] of Object.entries(node)) {
    if (place === 'source' && node.type !== 'ImportExpression') continue
    for (const child of Array.isArray(value) ? value : [value])
      if (isNode(child) && !isType(child)) yield [place, child]
  }
}

/** The name of a property, variable or member, where it is written out. */
export function nameOf(node: unknown): string | undefined {
  if (!isNode(node)) return undefined
  if (node.type === 'Identifier' || node.type === 'JSXIdentifier') return String(node['name'])
  return node.type === 'Literal' ? String(node['value']) : undefined
}
