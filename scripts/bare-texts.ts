import { childrenOf, isNode, nameOf, parse, type SyntaxNode } from './walk.ts'

/**
 * Translators such as Chrome's put their own element around every text of a page. React then no longer finds a bare text
 * beside which it has to put something in or take something out, and the page crashes
 * (https://github.com/facebook/react/issues/11538). So a text beside anything that comes and goes has an element of its
 * own. Returns where one has none, as it is written.
 */
export function bareTextsIn(code: string): readonly string[] {
  return [...bareTexts(parse(code, 'tsx'), code)]
}

function* bareTexts(node: SyntaxNode, code: string): Generator<string> {
  if (node.type === 'JSXElement' || node.type === 'JSXFragment') {
    const kinds = contents(node).map((child) => [child, kindOf(child)] as const)
    const changing = kinds.filter(([, kind]) => kind === 'comes-and-goes' || kind === 'text-that-goes')
    for (const [child, kind] of kinds)
      if ((kind === 'text' && changing.length > 0) || (kind === 'text-that-goes' && kinds.length > 1))
        yield code.slice(child.start, child.end).trim()
  }
  for (const [, child] of childrenOf(node)) yield* bareTexts(child, code)
}

/** The children that become nodes of the page: no white space between lines, no comments. */
function contents(element: SyntaxNode): readonly SyntaxNode[] {
  return [...childrenOf(element)].flatMap(([place, child]) => {
    if (place !== 'children') return []
    if (child.type === 'JSXText') return String(child['value']).trim() === '' ? [] : [child]
    if (child.type !== 'JSXExpressionContainer') return [child]
    const expression = child['expression']
    return isNode(expression) && expression.type !== 'JSXEmptyExpression' && !isSpace(expression) ? [expression] : []
  })
}

const isSpace = (node: SyntaxNode) => node.type === 'Literal' && String(node['value']).trim() === ''

type Kind = 'text' | 'text-that-goes' | 'comes-and-goes' | 'stays'

/** What a child is, told by how it is written. A name alone may be either; those that hold elements are called so. */
function kindOf(node: SyntaxNode): Kind {
  const part = (place: string) => {
    const inner = node[place]
    return isNode(inner) ? kindOf(inner) : 'stays'
  }
  switch (node.type) {
    case 'JSXText':
    case 'Literal':
    case 'TemplateLiteral':
    case 'BinaryExpression':
    case 'MemberExpression':
      return 'text'
    case 'Identifier':
      return /^(?:children|.*(?:Element|Content|Icon|Button|Link|Row|List|opener|entry))$/.test(nameOf(node) ?? '')
        ? 'comes-and-goes'
        : 'text'
    case 'CallExpression': {
      const callee = node['callee']
      const method = isNode(callee) && callee.type === 'MemberExpression' ? nameOf(callee['property']) : undefined
      return method === 'map' || method === 'flatMap' ? 'comes-and-goes' : 'text'
    }
    case 'LogicalExpression': {
      const right = part('right')
      return node['operator'] === '??' && right === 'text'
        ? 'text'
        : right === 'text'
          ? 'text-that-goes'
          : 'comes-and-goes'
    }
    case 'ConditionalExpression':
      return part('consequent') === 'text' && part('alternate') === 'text' ? 'text' : 'comes-and-goes'
    default:
      return 'stays'
  }
}
