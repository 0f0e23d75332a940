import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { fileList, nameByContent } from './name-by-content.ts'

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

const site = {
  start: 'const words=()=>import(`./words.js`),page=()=>import("./page.js");export{words as t,page as u};',
  page: 'import{t as e}from"./start.js";import{r}from"./tools.js";export const p=[e,r];',
  tools: 'export const r=1;',
  words: 'export const w="one";',
}

/** Names the chunks of a made-up build, and gives each file's text by its name without the hash. */
function name(chunks: Readonly<Record<string, string>>, base = '/') {
  const dist = mkdtempSync(join(tmpdir(), 'names-'))
  folders.push(dist)
  for (const folder of ['assets', '.vite']) mkdirSync(join(dist, folder))
  for (const [chunk, text] of Object.entries(chunks)) writeFileSync(join(dist, `assets/${chunk}.js`), text)
  const manifest = Object.keys(chunks).map((chunk) => [
    `_${chunk}.js`,
    { file: `assets/${chunk}.js`, css: ['assets/a.css'] },
  ])
  writeFileSync(join(dist, '.vite/manifest.json'), JSON.stringify(Object.fromEntries(manifest)))
  nameByContent(dist, base)
  const files = new Map(
    readdirSync(join(dist, 'assets')).map((file) => [file.replace(/-[\w-]{8}\.js$/, ''), file] as const),
  )
  const text = (chunk: string) => readFileSync(join(dist, 'assets', files.get(chunk) ?? ''), 'utf8')
  return { files, text, list: readFileSync(join(dist, fileList), 'utf8'), dist }
}

const changed = (a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>) =>
  [...b].filter(([chunk, file]) => a.get(chunk) !== file).map(([chunk]) => chunk)

test('what is loaded later is looked up; what is needed at once stands in the text by its whole name', () => {
  const { files, text } = name(site)
  expect(text('start')).toBe(
    'const words=()=>loadChunk("words"),page=()=>loadChunk("page");export{words as t,page as u};',
  )
  expect(text('page')).toContain(`from"./${files.get('start')}"`)
  expect(text('page')).toContain(`from"./${files.get('tools')}"`)
})

test('another word in a chunk that is loaded later changes that chunk alone', () => {
  const after = name({ ...site, words: 'export const w="two";' })
  expect(changed(name(site).files, after.files)).toEqual(['words'])
})

test('another word in a chunk changes those that need it, too, and no other', () => {
  const after = name({ ...site, tools: 'export const r=2;' })
  expect(changed(name(site).files, after.files).toSorted()).toEqual(['page', 'tools'])
})

test('the same build has the same names', () => {
  expect([...name(site).files]).toEqual([...name(site).files])
})

test('the list has each file with its folder, and all that comes with it', () => {
  const { files, list } = name(site, '/mail/')
  expect(list).toContain(`"page":["/mail/assets/${files.get('page')}","start","tools"]`)
  expect(list).toContain(`"words":["/mail/assets/${files.get('words')}"]`)
  expect(list).toContain('sheet="/mail/assets/a.css"')
})

test('the list of the build says what the files are called now', () => {
  const { files, dist } = name(site)
  const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8')) as Record<
    string,
    { file: string }
  >
  expect(manifest['_words.js']?.file).toBe(`assets/${files.get('words')}`)
})

test.each([
  ['an import of nothing', { start: 'import"./gone.js";' }, 'gone.js'],
  ['a later load of nothing', { start: 'import(`./gone.js`);' }, 'gone.js'],
  ['two that need each other', { start: 'import"./b.js";', b: 'import"./start.js";' }, 'need each other'],
])('%s stops the build', (_what, chunks, words) => {
  expect(() => name(chunks)).toThrow(words)
})
