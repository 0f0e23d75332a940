// Makes the pictures that chats show for a link, one for every page: npm run previews
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { chromium } from '@playwright/test'
import { createServer } from 'vite'
import { ensureBrowser } from './ensure-browser.mjs'
import { findBrowser } from './find-browser.mjs'

if (!ensureBrowser()) process.exit(1)
rmSync('public/previews', { recursive: true, force: true })
mkdirSync('public/previews', { recursive: true })
// The fingerprints first: they also say which pages there are. The test fails here, for want of pictures.
spawnSync('npx', ['--no-install', 'vitest', 'run', 'src/previews'], {
  env: { ...process.env, PREVIEWS: '1' },
  stdio: 'ignore',
})
const pages = Object.keys(JSON.parse(readFileSync('public/previews/fingerprints.json', 'utf8')))

const server = await createServer({ server: { port: 0 }, logLevel: 'error' })
await server.listen()
const address = server.resolvedUrls?.local[0] ?? ''
const executablePath = findBrowser()
const browser = await chromium.launch({
  ...(executablePath === undefined ? {} : { executablePath }),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
})
const context = await browser.newContext({
  viewport: { width: 1200, height: 630 },
  colorScheme: 'light',
  reducedMotion: 'reduce',
})
const tab = await context.newPage()
for (const page of pages) {
  await tab.goto(`${address}preview.html?page=${page}`)
  await tab.locator('.card').waitFor()
  await tab.evaluate(() => Promise.all([...document.images].map((image) => image.decode())))
  const path = `public/previews${page === '/' ? '/home' : page}.png`
  mkdirSync(dirname(path), { recursive: true })
  await tab.screenshot({ path })
}
await browser.close()
await server.close()
console.log(`${pages.length} pictures made.`)
