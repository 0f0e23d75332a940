import { build, type PlistValue } from 'plist'

/** A `<dict>`. */
export type PlistDictionary = { [key: string]: PlistValue }

/**
 * A property list as XML, one element to a line, indented with tabs, so that a person may read it.
 * The library has two writers, one for Node and one for browsers, which indent differently: the indentation is made
 * here, so that the same values give the same bytes wherever they are written. A line begins with a tag, since no
 * value has a line break (the checker finds one that has).
 * Throws what the library throws at characters XML cannot hold (its writer for Node only).
 */
export function writePlist(value: PlistValue): string {
  let depth = 0
  const lines = build(value)
    .split('\n')
    .map((line) => line.trimStart())
    .map((line) => {
      if (/^<\/(?:dict|array)>/.test(line)) depth -= 1
      const indented = '\t'.repeat(Math.max(depth, 0)) + line
      if (/^<(?:dict|array)>/.test(line)) depth += 1
      return indented
    })
  return `${lines.join('\n').trimEnd()}\n`
}
