import { existsSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
// Files only: no page, no browser.
import { expect, test } from '@playwright/test'
import { buildSite } from './build-site.ts'
import { builtPages, dist, numberOf, stepIds, stepPath, total } from './guide.ts'
import { only, pngSize, readHead } from './head.ts'

const pages = builtPages()
const headOf = (page: string) => readHead(dist, join(page, 'index.html'))
const previewOf = (page: string) => `/previews${page === '/' ? '/home' : page}.png`
const everyTag = [
  'description',
  'og:type',
  'og:site_name',
  'og:title',
  'og:description',
  'og:url',
  'og:image',
  'og:image:width',
  'og:image:height',
  'og:image:alt',
  'twitter:card',
  'twitter:title',
  'twitter:description',
  'twitter:image',
]

test('on every page a robot finds all it needs for a preview, each once', async () => {
  for (const page of pages) await test.step(page, () => expectPreview(page))
})

function expectPreview(page: string) {
  const head = headOf(page)
  expect(head.titles).toHaveLength(1)
  const title = head.titles[0] ?? ''
  expect(title.length).toBeGreaterThanOrEqual(10)
  expect(title.length).toBeLessThanOrEqual(90)
  for (const tag of everyTag) expect(only(head, tag), tag).not.toMatch(/^$|^\d+ times /)

  const description = only(head, 'description')
  expect(description.length).toBeGreaterThanOrEqual(40)
  expect(description.length).toBeLessThanOrEqual(160)
  for (const text of [title, description]) {
    expect(text).toBe(text.trim())
    // No markup of the guide's texts and no word that should have been filled in.
    expect(text).not.toMatch(/[{}<>]|\*\*|`|\]\(|&\w+;|\s\s/)
  }

  // Chats show the site's name beside the title; longer ones are cut.
  expect(only(head, 'og:site_name')).toBe('Mail Setup Guide')
  const shown = only(head, 'og:title')
  expect(title.startsWith(shown)).toBe(true)
  expect(shown.length).toBeLessThanOrEqual(70)
  expect(only(head, 'og:type')).toBe('website')
  expect(only(head, 'og:image:alt')).toBe(shown)
  expect(only(head, 'og:description')).toBe(description)
  expect(only(head, 'twitter:title')).toBe(shown)
  expect(only(head, 'twitter:description')).toBe(description)
  expect(only(head, 'twitter:card')).toBe('summary_large_image')

  expect(head.canonicals).toEqual([page])
  expect(only(head, 'og:url')).toBe(page)
  expect(only(head, 'og:image')).toBe(previewOf(page))
  expect(only(head, 'twitter:image')).toBe(previewOf(page))
  expect(head.metas.filter(([name]) => name === 'robots')).toEqual([])
  // Some robots stop reading here; all stands before the styles.
  expect(head.bytes).toBeLessThan(8 * 1024)
}

test('the picture of every page is there, of the size the page says', async () => {
  for (const page of pages) await test.step(page, () => expectPicture(page))
})

function expectPicture(page: string) {
  const head = headOf(page)
  const file = join(dist, only(head, 'og:image'))
  expect(existsSync(file), file).toBe(true)
  expect(pngSize(file)).toEqual({
    width: Number(only(head, 'og:image:width')),
    height: Number(only(head, 'og:image:height')),
  })
  // Chats leave larger ones out.
  expect(statSync(file).size).toBeLessThan(300 * 1024)
}

test('no two pages have the same title, description or picture', () => {
  const heads = pages.map(headOf)
  for (const texts of [
    heads.map(({ titles }) => titles[0]),
    ...['og:title', 'description', 'og:image'].map((tag) => heads.map((head) => only(head, tag))),
  ])
    expect(new Set(texts).size).toBe(pages.length)
})

test('a step shows its own number, title and picture', () => {
  for (const step of stepIds) {
    const head = headOf(stepPath(step))
    expect(only(head, 'og:title')).toMatch(new RegExp(`^Step ${numberOf(step)} of ${total}: `))
    expect(only(head, 'og:image')).toBe(`/previews/apple-mail/${step}.png`)
  }
})

test('the page for lost addresses is not to be found, and is nobody’s link', () => {
  const head = readHead(dist, '404.html')
  expect(only(head, 'robots')).toBe('noindex')
  expect(head.titles).toHaveLength(1)
  expect(head.canonicals).toEqual([])
  expect(head.metas.filter(([name]) => /^(?:og|twitter):/.test(name))).toEqual([])
})

test('with SITE_URL every address for robots is whole, also in a folder', () => {
  test.setTimeout(120_000)
  const root = 'https://example.org/folder'
  const folder = buildSite({ SITE_URL: 'https://example.org/', BASE_PATH: '/folder/' })
  for (const page of pages) {
    const head = readHead(folder, join(page, 'index.html'))
    expect(head.canonicals).toEqual([root + page])
    expect(only(head, 'og:url')).toBe(root + page)
    for (const tag of ['og:image', 'twitter:image']) expect(only(head, tag)).toBe(root + previewOf(page))
  }
  rmSync(folder, { recursive: true, force: true })
})
