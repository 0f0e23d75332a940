import type { Server } from '#model/field.ts'
import type { PanelPaste } from '#model/provider.ts'
import { labels } from './panel-labels.ts'
import { wordsPattern } from './plain-lines.ts'

/** The text below one heading, up to the next. */
export interface Block {
  readonly server: Server
  readonly body: string
  /** True when another heading follows: then the end of the last value is certain. */
  readonly isClosed: boolean
}

/**
 * Finds the blocks of the two servers in text from `plainLines`. A heading counts when it has a line to itself, or
 * when a label follows it at once; the panel names its headings in running text too.
 */
export function findBlocks(text: string, paste: PanelPaste): readonly Block[] {
  const anyLabel = labels.map((label) => wordsPattern(paste.labels[label])).join('|')
  const labelFollows = new RegExp(`^ ?[:：]? ?(?:${anyLabel})`, 'i')
  const headings = new RegExp(`(${wordsPattern(paste.headings.imap)})|${wordsPattern(paste.headings.smtp)}`, 'gi')

  const found: { readonly server: Server; readonly start: number; readonly end: number }[] = []
  for (const match of text.matchAll(headings)) {
    const end = match.index + match[0].length
    // A window, not the rest of the text: this runs for each heading.
    const before = text.slice(Math.max(0, match.index - 20), match.index)
    const after = text.slice(end, end + 200)
    const hasOwnLine = /(?:^|\n)[>|*•·#"'“\s-]*$/.test(before) && /^ ?[:：]?["'”*]* ?(?:\n|$)/.test(after)
    if (hasOwnLine || labelFollows.test(after))
      found.push({ server: match[1] === undefined ? 'smtp' : 'imap', start: match.index, end })
  }
  return found.map(({ server, end }, index) => {
    const next = found[index + 1]
    return {
      server,
      body: text.slice(end, next?.start).replace(/^ ?[:：]?["'”*]*/, ''),
      isClosed: next !== undefined,
    }
  })
}

/** The words of the other server's heading: where one turns up, this server's block is over. */
export function foreignWords(server: Server, paste: PanelPaste): RegExp {
  const other = server === 'imap' ? paste.headings.smtp : paste.headings.imap
  const own = new Set(wordsOf(paste.headings[server]))
  const words = wordsOf(other).filter((word) => !own.has(word))
  // A heading without a word of its own never closes a block.
  return words.length === 0 ? /(?!)/ : new RegExp(words.map((word) => wordsPattern(word)).join('|'), 'i')
}

function wordsOf(heading: string): readonly string[] {
  return heading.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}
