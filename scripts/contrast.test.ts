import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

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

/** Relative luminance, as WCAG 2.2 defines it. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const part = Number.parseInt(color.slice(start, start + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
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
