import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { contrast } from '../build/contrast.ts'

const css = ['src/brand.css', 'src/styles.css'].map((file) => readFileSync(file, 'utf8')).join('\n')
// On paper everything is black and white.
const screen = css.split('@media print')[0] ?? ''

/** The color of a token in both themes, through as many names as it takes. */
function colorsOf(token: string): readonly [light: string, dark: string] {
  const value = new RegExp(`--(?:color-)?${token}: ([^;]+);`).exec(screen)?.[1] ?? ''
  const other = /^var\(--(?:color-)?([\w-]+)\)$/.exec(value)?.[1]
  if (other !== undefined) return colorsOf(other)
  const [light, dark] = [...value.matchAll(/#[\da-f]{6}/gi)].map(([color]) => color)
  if (light === undefined) throw new Error(`There is no color ${token}.`)
  return [light, dark ?? light]
}

/** Words need 4.5, borders and signs 3. */
const pairs = [
  ['ink', 'paper', 7],
  ['ink', 'card', 7],
  ['ink', 'sunken', 7],
  ['ink', 'pine-soft', 7],
  ['ink', 'amber-soft', 7],
  ['quiet', 'paper', 4.5],
  ['quiet', 'card', 4.5],
  ['quiet', 'sunken', 4.5],
  ['quiet', 'band', 4.5],
  ['edge', 'paper', 3],
  ['edge', 'card', 3],
  ['pine', 'paper', 4.5],
  ['pine', 'card', 4.5],
  ['pine', 'pine-soft', 4.5],
  ['on-pine', 'pine', 4.5],
  ['on-pine', 'pine-deep', 4.5],
  ['on-mark', 'mark', 4.5],
  ['mark', 'card', 3],
  ['amber', 'amber-soft', 4.5],
  ['amber-line', 'card', 3],
  ['said', 'said-ground', 4.5],
  ['on-cross', 'cross', 4.5],
  ['danger', 'card', 4.5],
  ['danger', 'paper', 4.5],
  ['danger', 'bad-soft', 4.5],
  ['on-danger', 'danger', 4.5],
  ['on-bar', 'bar', 4.5],
  ['bar-pine', 'bar', 4.5],
] as const

test.for(pairs)('%s on %s has a contrast of at least %d in both themes', ([words, ground, least]) => {
  const of = colorsOf(words)
  const on = colorsOf(ground)
  expect(contrast(of[0], on[0]), 'light').toBeGreaterThanOrEqual(least)
  expect(contrast(of[1], on[1]), 'dark').toBeGreaterThanOrEqual(least)
})

test('the table is computed right', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21)
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2)
})
