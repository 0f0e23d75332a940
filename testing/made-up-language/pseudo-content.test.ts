import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { pseudoContent } from './pseudo-content.ts'
import { pseudoText } from './pseudo-text.ts'

const guide = '/src/content/programs/some/step.ts'
const shell = '/src/content/words/en/some-messages.ts'

describe('in a guide', () => {
  test('texts change, ids and references stay', () => {
    const code = `const place = 'In Mail'\nexport const a = { id: 'add', title: 'Add', place, step: 'next', cautions: [{ id: 'x', text: 'So' }] } as const satisfies Step<'b'>`
    expect(pseudoContent(code, guide)).toBe(
      `const place = "${pseudoText('In Mail')}"\nexport const a = { id: 'add', title: "${pseudoText('Add')}", place, step: 'next', cautions: [{ id: 'x', text: "${pseudoText('So')}" }] } as const satisfies Step<'b'>`,
    )
  })

  test('each way of a choice is the text the choice is for', () => {
    const code = `export const a = { fix: { by: 'macos', cases: { mems: 'Yes' }, otherwise: 'No' } }`
    expect(pseudoContent(code, guide)).toBe(
      `export const a = { fix: { by: 'macos', cases: { mems: "${pseudoText('Yes')}" }, otherwise: "${pseudoText('No')}" } }`,
    )
  })

  test('a key of which nobody has said what it is stops it', () => {
    expect(() => pseudoContent(`export const a = { motto: 'Hello' }`, guide)).toThrow('text-keys.ts')
  })
})

describe('among the sentences of the shell', () => {
  test('every string changes, keys and types stay', () => {
    const code = `type A = 'one'\nexport const b: Record<'c', A> = { 'c': 'Copy it', "d": ['and'] }`
    expect(pseudoContent(code, shell)).toBe(
      `type A = 'one'\nexport const b: Record<'c', A> = { 'c': "${pseudoText('Copy it')}", "d": ["${pseudoText('and')}"] }`,
    )
  })

  test('a text with another inside is one text', () => {
    expect(pseudoContent('export const a = { b: `Go on. ${all} Yes` }', shell)).toBe(
      'export const a = { b: `⟦Ǧóó óóń. ${all} Ýééś⟧` }',
    )
  })
})

const files = readdirSync('src/content', { recursive: true, encoding: 'utf8' })
  .map((file) => join('src/content', file).replaceAll('\\', '/'))
  // What makes a provider of a file runs in the build alone.
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.includes('/from-file/'))

test.each(files)('%s can be told apart: what is text and what is not', (file) => {
  const code = readFileSync(file, 'utf8')
  expect(() => pseudoContent(code, `/${file}`)).not.toThrow()
})
