import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { measure, over } from './sizes.mjs'

const dist = mkdtempSync(join(tmpdir(), 'sizes-'))
afterAll(() => rmSync(dist, { recursive: true }))

/** What brotli cannot make smaller. */
const noise = (length: number) =>
  Array.from({ length }, (_, index) =>
    (index * 7919) % 94 === 0 ? '\n' : String.fromCharCode(33 + ((index * 48271) % 92)),
  ).join('')

mkdirSync(join(dist, 'assets'))
const write = (file: string, text: string) => writeFileSync(join(dist, file), text)
write('assets/start-AAAAAAAA.js', `import{a}from"./shared-BBBBBBBB.js";import("./x-page-CCCCCCCC.js");${noise(300)}`)
write('assets/shared-BBBBBBBB.js', noise(200))
write('assets/x-page-CCCCCCCC.js', `import{b}from"./start-AAAAAAAA.js";${noise(900)}`)
write('assets/mac-drawing-EEEEEEEE.js', noise(80))
write('assets/program-DDDDDDDD.js', noise(150))
write('assets/style-EEEEEEEE.css', noise(70))
write('index.html', noise(100))

const start = 'the script that every page starts with'
const page = 'the script of a page of its own, the largest'
const of = (name: string) => measure(dist).bytes.get(name) ?? 0

test('with a script comes what it imports, not what it may load later, and not what is there', () => {
  const [startBytes, pageBytes] = [of(start), of(page)]
  write('assets/shared-BBBBBBBB.js', noise(800))
  expect(of(start)).toBeGreaterThan(startBytes)
  expect(of(page)).toBe(pageBytes)
})

test('what grows by more than the headroom is over, and a program more has its own', () => {
  const bytes = of(start)
  const table = (recorded: number, perProgram: number) => ({ [start]: { bytes: recorded, perProgram } })
  expect(over(measure(dist), table(bytes, 0))).toEqual([])
  expect(over(measure(dist), table(Math.floor(bytes / 1.04), 0))).toHaveLength(1)
  write('assets/program-FFFFFFFF.js', noise(150))
  expect(over(measure(dist), table(Math.floor(bytes / 1.04), bytes))).toEqual([])
})

test('what is not built is an error, not nothing', () => {
  rmSync(join(dist, 'assets/style-EEEEEEEE.css'))
  expect(() => measure(dist)).toThrow('style sheet')
})
