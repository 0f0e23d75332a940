import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'

/**
 * Prints measured figures; with `--write` puts them into a document too, between its two comments of this name.
 * @type {(name: string, text: string, file?: string) => void}
 */
export function tell(name, text, file = 'docs/deploy.md') {
  console.log(text)
  if (!process.argv.includes('--write')) return
  const place = new RegExp(`(<!-- ${name}: made by [^>]*-->\n)[^]*?(<!-- end of ${name} -->)`)
  const before = readFileSync(file, 'utf8')
  if (!place.test(before)) throw new Error(`${file} has no place for ${name}.`)
  writeFileSync(
    file,
    before.replace(place, (_whole, start, end) => `${start}\n${text.trim()}\n\n${end}`),
  )
  spawnSync('npx', ['oxfmt', file], { stdio: 'inherit' })
}

/** The day of the measurement, as the documents write days. */
export const today = () => new Date().toISOString().slice(0, 10)

/** @type {(cells: readonly (string | number)[]) => string} */
export const row = (cells) => `| ${cells.join(' | ')} |`
