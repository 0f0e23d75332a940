import type { PlainFieldId } from '#model/field.ts'
import type { Inline } from '#model/text.ts'
import type { IconName, InlineNode } from './inline-node.ts'
import { parseInline } from './parse-inline.ts'

export interface PlainWords {
  /** How an icon is named in running text: "the eye icon". */
  readonly icons: Readonly<Record<IconName, string>>
  /** What stands for a value: the value itself, or its name. */
  readonly value: (field: PlainFieldId | 'imapPassword' | 'smtpPassword') => string
}

/** The text without markup: for titles, labels, plain-text files and search. */
export function inlineText(source: Inline, words: PlainWords): string {
  return parseInline(source)
    .map((node) => plain(node, words))
    .join('')
}

function plain(node: InlineNode, words: PlainWords): string {
  switch (node.kind) {
    case 'icon':
      return words.icons[node.icon]
    case 'value':
      return words.value(node.field)
    case 'text':
    case 'label':
    case 'code':
    case 'link':
      return node.text
  }
}
