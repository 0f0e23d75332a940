import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { findBrowser } from '../../scripts/find-browser.mjs'

/** @typedef {{ name: string, ph: string, ts: number, dur: number, tdur?: number, pid: number, tid: number }} TraceEvent */
/** @typedef {{ id?: number, result?: any, error?: { message: string }, method?: string, params?: any }} Message */

/**
 * Chromium as a person has it, traced from outside. What drives a page (Playwright, Puppeteer, the developer tools)
 * switches on its debugger, and then the engine looks up a place in the file for every error a library makes: for
 * React's file alone that is as long as all the rest of its start.
 */
export async function openBareBrowser() {
  const folder = mkdtempSync(join(tmpdir(), 'bare-browser-'))
  const browser = spawn(
    findBrowser() ?? chromium.executablePath(),
    [
      '--headless',
      '--remote-debugging-pipe',
      `--user-data-dir=${folder}`,
      '--disable-background-networking',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
  )
  const [, , , to, from] = /** @type {any[]} */ (browser.stdio)
  /** @type {Map<number, { resolve: (result: any) => void, reject: (error: Error) => void }>} */
  const waiting = new Map()
  /** @type {TraceEvent[]} */
  let events = []
  let finish = () => {}
  let sent = 0
  let rest = ''
  from.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
    const messages = (rest + text).split('\0')
    rest = messages.pop() ?? ''
    for (const message of messages) take(JSON.parse(message))
  })

  /** @param {Message} message */
  function take({ id, result, error, method, params }) {
    if (method === 'Tracing.dataCollected') events.push(...params.value)
    if (method === 'Tracing.tracingComplete') finish()
    if (id === undefined) return
    const { resolve, reject } = waiting.get(id) ?? {}
    if (error === undefined) resolve?.(result)
    else reject?.(new Error(error.message))
  }

  /** @param {string} method @param {object} [params] @param {string} [sessionId] @returns {Promise<any>} */
  function send(method, params = {}, sessionId = undefined) {
    const id = ++sent
    to.write(`${JSON.stringify({ id, method, params, ...(sessionId === undefined ? {} : { sessionId }) })}\0`)
    return new Promise((resolve, reject) => waiting.set(id, { resolve, reject }))
  }

  return {
    /**
     * What happens from the moment an address is asked for, in a browser that knows nothing.
     * @param {string} address
     * @param {{ width: number, height: number, script: string, time: number }} options
     *   `script` runs in the page before its own; `time` is how long is looked, in milliseconds
     * @returns {Promise<readonly TraceEvent[]>}
     */
    async traceLoad(address, { width, height, script, time }) {
      const { browserContextId } = await send('Target.createBrowserContext')
      const blank = { url: 'about:blank', browserContextId, width, height }
      const { targetId } = await send('Target.createTarget', blank)
      const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true })
      await send('Page.enable', {}, sessionId)
      await send('Page.addScriptToEvaluateOnNewDocument', { source: script }, sessionId)
      events = []
      const includedCategories = ['toplevel', 'devtools.timeline', 'blink.user_timing', 'loading', 'v8']
      await send('Tracing.start', { traceConfig: { includedCategories } })
      await send('Page.navigate', { url: address }, sessionId)
      await new Promise((resolve) => setTimeout(resolve, time))
      /** @type {Promise<void>} */
      const complete = new Promise((resolve) => (finish = resolve))
      await send('Tracing.end')
      await complete
      await send('Target.disposeBrowserContext', { browserContextId })
      return events
    },
    async close() {
      const gone = new Promise((resolve) => browser.once('exit', resolve))
      await send('Browser.close')
      await gone
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
