import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { afterAll, expect, test } from 'vitest'
import { isOver, measure } from './sizes.mjs'

const dist = mkdtempSync(join(tmpdir(), 'sizes-'))
afterAll(() => rmSync(dist, { recursive: true }))

/** What brotli cannot make smaller. */
const noise = (length: number) =>
  Array.from({ length }, (_, index) =>
    (index * 7919) % 94 === 0 ? '\n' : String.fromCharCode(33 + ((index * 48271) % 92)),
  ).join('')

mkdirSync(join(dist, 'assets'))
writeFileSync(
  join(dist, 'assets/start-AAAAAAAA.js'),
  `import{a}from"./shared-BBBBBBBB.js";import("./late-CCCCCCCC.js");${noise(300)}`,
)
writeFileSync(join(dist, 'assets/shared-BBBBBBBB.js'), noise(200))
writeFileSync(join(dist, 'assets/late-CCCCCCCC.js'), noise(9000))
writeFileSync(join(dist, 'index.html'), noise(100))
writeFileSync(join(dist, 'files.js'), noise(50))

const measured = (chunks: readonly string[]) => measure(dist, [{ name: 'x', chunks, limit: 0 }])[0]?.bytes ?? 0

test('with a chunk comes what it imports, not what it may load later', () => {
  expect(measured(['start'])).toBeGreaterThan(measured(['shared']))
  expect(measured(['start', 'shared'])).toBe(measured(['start']))
  // The list of all files comes once.
  expect(measured(['start', 'late'])).toBe(
    measured(['start']) + measured(['late']) - brotliCompressSync(noise(50)).length,
  )
})

test('one byte over the budget is over', () => {
  const bytes = measured(['start'])
  expect(isOver({ name: 'x', bytes, limit: bytes })).toBe(false)
  expect(isOver({ name: 'x', bytes, limit: bytes - 1 })).toBe(true)
})

test('a budget for something that is not built is an error, not nothing', () => {
  expect(() => measured(['gone'])).toThrow('gone')
  expect(() => measure(dist, [{ name: 'no page', pages: /nowhere/, limit: 1 }])).toThrow('no page')
})
