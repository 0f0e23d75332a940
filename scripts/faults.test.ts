import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const rows = readFileSync('docs/faults.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('|') && !/^\| *(?:broken|-)/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))

test('the table of faults has sixty or more, each of its own and whole', () => {
  expect(rows.length).toBeGreaterThanOrEqual(60)
  expect(new Set(rows.map(([, broken]) => broken)).size).toBe(rows.length)
  for (const cells of rows) expect(cells.map((cell) => cell !== '')).toEqual([false, true, true, true, true, false])
})

test('each fault names a test, or a step of one, that exists', () => {
  const missing = rows.flatMap(([, , , , shown = '']) => {
    const [, file = '', title = ''] = /^`([^`]+)`: `([^`]+)`$/.exec(shown) ?? []
    const quote = title.includes('${') ? '`' : "'"
    const isThere = new RegExp(`\\b(?:test|it|test\\.step)\\((?:\\n *)?${escape(quote + title + quote)},`).test(
      file === '' ? '' : readFileSync(file, 'utf8'),
    )
    return isThere ? [] : [shown]
  })
  expect(missing).toEqual([])
})

const escape = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
