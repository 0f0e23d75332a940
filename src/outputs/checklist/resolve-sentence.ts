import type { InlineNode, LinkTarget } from '#engine/inline/inline-node.ts'
import { parseInline } from '#engine/inline/parse-inline.ts'
import { guidePagePath, guidePath, stepPath } from '#engine/links/paths.ts'
import { isSecret } from '#engine/values/fields.ts'
import type { FieldId, Values } from '#model/field.ts'
import type { Plan } from '#model/guide.ts'
import type { Inline } from '#model/text.ts'
import type { ChecklistWords } from './checklist-words.ts'
import type { Run, Sentence } from './checklist.ts'
import { fill } from '#engine/language/sentences.ts'

/** What a sentence may name. */
export interface Surroundings {
  readonly plan: Plan
  readonly values: Values
  /** The site's own address with its final slash; '' when not known. */
  readonly site: string
  readonly words: ChecklistWords
}

/** Reads a text of the guide and puts in values, numbers of steps and addresses. */
export function resolveSentence(text: Inline, around: Surroundings): Sentence {
  return parseInline(text).map((node) => resolveNode(node, around))
}

function resolveNode(node: InlineNode, around: Surroundings): Run {
  switch (node.kind) {
    case 'text':
    case 'label':
    case 'code':
      return node
    case 'icon':
      return { kind: 'icon', icon: node.icon, text: around.words.icons[node.icon] }
    case 'value':
      return resolveValue(node.field, around)
    case 'link':
      return { ...node, address: addressOf(node.target, around), note: noteOf(node.text, node.target, around) }
  }
}

/** In a sentence, a value longer than this gives way to its name: it stands in the table, and a line stays a line. */
const longestInSentence = 48

/** A value, or its name while it is not known or where it is very long; of a password always the name. */
export function resolveValue(field: FieldId, { values, words }: Surroundings): Run {
  const value = isSecret(field) ? '' : values[field]
  return value === '' || value.length > longestInSentence
    ? { kind: 'text', text: words.fields[field].inline }
    : { kind: 'value', text: value }
}

/** The absolute address of a page inside the site; '' when the site's own is not known. */
export function absoluteAddress(site: string, path: string): string {
  return site === '' ? '' : site.replace(/\/$/, '') + path
}

function addressOf(target: LinkTarget, { plan, site }: Surroundings): string {
  switch (target.to) {
    case 'web':
      return target.url
    case 'page':
      return absoluteAddress(site, guidePagePath(plan.guide.id, target.page))
    case 'step': {
      const isHere = plan.steps.some((step) => step.id === target.step)
      return absoluteAddress(site, isHere ? stepPath(plan.guide.id, target.step) : guidePath(plan.guide.id))
    }
  }
}

function noteOf(text: string, target: LinkTarget, around: Surroundings): string {
  if (target.to === 'step') {
    const index = around.plan.steps.findIndex((step) => step.id === target.step)
    return index < 0 ? '' : fill(around.words.step, { number: index + 1 }, around.words.lang)
  }
  const address = addressOf(target, around).replace(/^mailto:/, '')
  // A link named by its own address says it already, with or without https://.
  return address.replace(/^https:\/\//, '').replace(/\/$/, '') === text ? '' : address
}
