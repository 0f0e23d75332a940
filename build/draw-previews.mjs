// Draws the pictures that chats show for a link: node build/draw-previews.mjs <page>… The build calls it.
import { existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { chromium } from '@playwright/test'
import { createServer } from 'vite'
import { findBrowser } from '../scripts/find-browser.mjs'

const folder = process.env['PREVIEWS_FOLDER'] ?? 'public/previews'
const executablePath = findBrowser() ?? chromium.executablePath()
if (!existsSync(executablePath)) process.exit(1)
// The cards are at the root, whatever folder the site is built for.
const server = await createServer({ base: '/', server: { port: 0 }, logLevel: 'error' })
await server.listen()
const address = server.resolvedUrls?.local[0] ?? ''
const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] })
const context = await browser.newContext({
  viewport: { width: 1200, height: 630 },
  colorScheme: 'light',
  reducedMotion: 'reduce',
})
const tab = await context.newPage()
for (const page of process.argv.slice(2)) {
  await tab.goto(`${address}preview.html?page=${page}`)
  await tab.locator('.card').waitFor()
  await tab.evaluate(() => Promise.all([...document.images].map((image) => image.decode())))
  const path = `${folder}${page === '/' ? '/home' : page}.png`
  mkdirSync(dirname(path), { recursive: true })
  await tab.screenshot({ path })
}
await browser.close()
await server.close()
