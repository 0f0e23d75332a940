import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { chromium } from '@playwright/test'
import { findBrowser } from '../../scripts/find-browser.mjs'
import { serve } from './site.mjs'

// The steps of one guide as other tools make sites of them: the same words, and the same windows as pictures.
// node lab/bench/other-tools.mjs <dist> <folder>: <folder>/starlight and <folder>/docusaurus are built sites then.

const guide = 'apple-mail'
const [dist = 'dist', target = ''] = process.argv.slice(2)

/** Exact versions: a figure is of one of them. */
const versions = {
  starlight: { astro: '5.18.2', '@astrojs/starlight': '0.37.7', sharp: '0.35.5' },
  docusaurus: {
    '@docusaurus/core': '3.10.2',
    '@docusaurus/preset-classic': '3.10.2',
    react: '19.2.9',
    'react-dom': '19.2.9',
  },
}

/**
 * @typedef {{ id: string, title: string, lead: string, rows: readonly string[], see: string,
 *   notes: readonly { title: string, text: string }[], pictures: readonly { file: string, words: string }[] }} Page
 */

/** Reads the built pages as somebody without JavaScript sees them. @param {string} folder for the pictures @returns {Promise<readonly Page[]>} */
async function readSteps(folder) {
  const site = await serve(dist, new Map())
  const executablePath = findBrowser()
  const browser = await chromium.launch(executablePath === undefined ? {} : { executablePath })
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`${site.address}/${guide}/`)
  const hrefs = await page
    .locator(`a[href^="/${guide}/"]`)
    .evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute('href') ?? ''))])
  /** @type {Page[]} */
  const found = []
  for (const href of hrefs) {
    await page.goto(site.address + href)
    if ((await page.locator('.step-header').count()) === 0) continue
    const id = href.split('/').at(-1) ?? ''
    const words = await page.evaluate(() => {
      const text = (/** @type {Element | null | undefined} */ element) =>
        (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim()
      const rows = [...document.querySelectorAll('main ol > li.row')]
      return {
        title: text(document.querySelector('h1')),
        lead: text(document.querySelector('.step-header p:last-child')),
        rows: rows.map((row) => text(row.querySelector('.act-row') ?? row)),
        see: text(document.querySelector('main p.row')),
        notes: [...document.querySelectorAll('main .step-notes details')].map((note) => ({
          title: text(note.querySelector('summary')),
          text: text(note).slice(text(note.querySelector('summary')).length),
        })),
      }
    })
    const pictures = []
    for (const figure of await page.locator('main .pictures figure .screen').all()) {
      const file = `${id}-${pictures.length + 1}.png`
      mkdirSync(folder, { recursive: true })
      await figure.screenshot({ path: join(folder, file) })
      pictures.push({ file, words: words.title })
    }
    found.push({ id, ...words, pictures })
  }
  await browser.close()
  site.close()
  return found
}

/** @param {Page} page @param {number} number @param {string} images where the pictures are, seen from the page */
function markdown({ title, lead, rows, see, notes, pictures }, number, images) {
  const plain = (/** @type {string} */ text) => text.replaceAll(/[<>{}*_`[\]\\]/g, (mark) => `\\${mark}`)
  return [
    '---',
    `title: ${JSON.stringify(title)}`,
    'sidebar_position: ' + number,
    'sidebar:',
    '  order: ' + number,
    '---',
    '',
    plain(lead),
    '',
    ...pictures.map(({ file, words }) => `![${plain(words)}](${images}/${file})\n`),
    ...rows.map((row, index) => `${index + 1}. ${plain(row)}`),
    '',
    `:::tip\n\n${plain(see)}\n\n:::`,
    '',
    ...notes.map((note) => `### ${plain(note.title)}\n\n${plain(note.text)}\n`),
  ].join('\n')
}

/** @param {string} root @param {Readonly<Record<string, string>>} files by path */
function write(root, files) {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
}

/** @param {string} root @param {readonly string[]} args */
const npx = (root, ...args) =>
  execFileSync('npx', args, { cwd: root, stdio: 'inherit', env: { ...process.env, CI: '1' } })

const manifest = (/** @type {Readonly<Record<string, string>>} */ dependencies) =>
  JSON.stringify({ name: 'beside', private: true, type: 'module', dependencies }, null, 2)

const work = mkdtempSync(join(tmpdir(), 'other-tools-'))
const pictures = join(work, 'pictures')
const pages = await readSteps(pictures)
console.log(`${pages.length} steps, ${readdirSync(pictures).length} pictures`)

const starlight = join(work, 'starlight')
write(starlight, {
  'package.json': manifest(versions.starlight),
  'astro.config.mjs': `import { defineConfig } from 'astro/config'
import starlight from '@astrojs/starlight'
export default defineConfig({
  trailingSlash: 'always',
  integrations: [starlight({ title: 'Mail Setup Guide', sidebar: [{ label: 'Steps', autogenerate: { directory: '${guide}' } }] })],
})
`,
  'src/content.config.ts': `import { defineCollection } from 'astro:content'
import { docsLoader } from '@astrojs/starlight/loaders'
import { docsSchema } from '@astrojs/starlight/schema'
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) }
`,
  'src/content/docs/index.md': `---\ntitle: Mail Setup Guide\n---\n\n[Start](/${guide}/sign-in/)\n`,
  ...Object.fromEntries(
    pages.map((page, at) => [`src/content/docs/${guide}/${page.id}.md`, markdown(page, at + 1, '../../../assets')]),
  ),
})
cpSync(pictures, join(starlight, 'src/assets'), { recursive: true })

const docusaurus = join(work, 'docusaurus')
write(docusaurus, {
  'package.json': manifest(versions.docusaurus).replace('"type": "module",', ''),
  'docusaurus.config.mjs': `export default {
  title: 'Mail Setup Guide', url: 'https://example.org', baseUrl: '/', trailingSlash: true,
  presets: [['classic', { docs: { routeBasePath: '/', sidebarPath: './sidebars.mjs' }, blog: false }]],
}
`,
  'sidebars.mjs': `export default { steps: [{ type: 'autogenerated', dirName: '${guide}' }] }\n`,
  'docs/index.md': `---\nslug: /\ntitle: Mail Setup Guide\n---\n\n[Start](/${guide}/sign-in/)\n`,
  ...Object.fromEntries(
    pages.map((page, at) => [`docs/${guide}/${page.id}.md`, markdown(page, at + 1, '../pictures')]),
  ),
})
cpSync(pictures, join(docusaurus, 'docs/pictures'), { recursive: true })

for (const root of [starlight, docusaurus])
  execFileSync('npm', ['install', '--no-audit', '--no-fund'], { cwd: root, stdio: 'inherit' })
npx(starlight, 'astro', 'build')
npx(docusaurus, 'docusaurus', 'build')
mkdirSync(target, { recursive: true })
for (const [name, built] of [
  ['starlight', join(starlight, 'dist')],
  ['docusaurus', join(docusaurus, 'build')],
])
  if (existsSync(built ?? '')) cpSync(built ?? '', join(target, name ?? ''), { recursive: true })
rmSync(work, { recursive: true })
