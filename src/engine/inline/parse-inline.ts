import type { Inline } from '#model/text.ts'
import { isFieldId } from '#engine/values/fields.ts'
import type { IconName, InlineNode, LinkTarget } from './inline-node.ts'

/** Every construct of the markup, in one pass; what none matches is text. No nesting, so no backtracking. */
const markup = /\*\*([^*]+)\*\*|`([^`]+)`|\[([^\]]+)\]\(([^)\s]+)\)|:(eye|copy|plus):|\{(\w+)\}/g

/** Reads the inline markup of `model/text.ts`. Never throws; an unknown construct stays text. */
export function parseInline(source: Inline): readonly InlineNode[] {
  const nodes: InlineNode[] = []
  let end = 0
  for (const match of source.matchAll(markup)) {
    const node = nodeOf(match)
    if (node === undefined) continue
    if (match.index > end) nodes.push({ kind: 'text', text: source.slice(end, match.index) })
    nodes.push(node)
    end = match.index + match[0].length
  }
  if (end < source.length) nodes.push({ kind: 'text', text: source.slice(end) })
  return nodes
}

function nodeOf(match: RegExpMatchArray): InlineNode | undefined {
  const [, label, code, linkText, address, icon, name] = match
  if (label !== undefined) return { kind: 'label', text: label }
  if (code !== undefined) return { kind: 'code', text: code }
  if (icon !== undefined) return { kind: 'icon', icon: icon as IconName }
  if (name !== undefined) return isFieldId(name) ? { kind: 'value', field: name } : undefined
  const target = address === undefined ? undefined : targetOf(address)
  return linkText === undefined || target === undefined ? undefined : { kind: 'link', text: linkText, target }
}

function targetOf(address: string): LinkTarget | undefined {
  if (address.startsWith('step:')) return { to: 'step', step: address.slice(5) }
  if (address.startsWith('page:')) return { to: 'page', page: address.slice(5) }
  // Only these: content never makes a script or data address.
  if (/^(https:\/\/|mailto:)/.test(address)) return { to: 'web', url: address }
  return undefined
}
