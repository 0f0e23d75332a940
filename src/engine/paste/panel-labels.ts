import type { PanelPaste } from '#model/provider.ts'
import { wordsPattern } from './plain-lines.ts'

export type Label = keyof PanelPaste['labels']

export const labels = ['Host', 'Port', 'Login', 'Password'] as const satisfies readonly Label[]

/** A line that begins with one of the panel's labels. */
export interface LabelledLine {
  readonly label: Label
  /** What follows the label, its colon included. */
  readonly rest: string
  /** False when the value is glued to the label, as in copies that lose the space between two elements. */
  readonly isSeparated: boolean
}

export type LabelReader = (line: string) => LabelledLine | undefined

/** Returns a function that finds a label at the start of a line, behind quote marks and bullets. */
export function labelReader(paste: PanelPaste): LabelReader {
  // The longest first: one label may begin with another.
  const patterns = labels
    .toSorted((a, b) => paste.labels[b].length - paste.labels[a].length)
    .map((label) => ({
      label,
      pattern: new RegExp(`^[>|*•·–—"'“\\s-]{0,20}${wordsPattern(paste.labels[label])}`, 'i'),
    }))

  return (line) => {
    for (const { label, pattern } of patterns) {
      const match = pattern.exec(line)
      if (match === null) continue
      const rest = line.slice(match[0].length)
      return { label, rest, isSeparated: /^(?:$|[\s:：="“])/.test(rest) }
    }
    return undefined
  }
}
