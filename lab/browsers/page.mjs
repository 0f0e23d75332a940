import { deepStrictEqual } from 'node:assert/strict'
import { until } from './wait.mjs'

/** @typedef {import('./port.ts').Browser} Browser */

/** @type {(name: string) => import('./port.ts').Target} */
export const button = (name) => ({ role: 'button', name })

/** @type {<T>(what: string, found: T, wanted: T) => void} */
export function same(what, found, wanted) {
  try {
    deepStrictEqual(found, wanted)
  } catch {
    throw new Error(`${what}: ${JSON.stringify(found)} instead of ${JSON.stringify(wanted)}`)
  }
}

/**
 * Goes to a step as a link inside the page does, without loading it anew: passwords stay.
 * @param {Browser} browser
 * @param {string} path
 */
export async function goInPage(browser, path) {
  await browser.run((to) => {
    history.pushState(null, '', to)
    dispatchEvent(new PopStateEvent('popstate', { state: null }))
  }, path)
  await until(`the page ${path} has the focus on its heading`, () =>
    browser.run((to) => location.pathname.startsWith(to) && document.activeElement?.tagName === 'H1', path),
  )
}

/** @type {(browser: Browser) => Promise<string>} what screen readers were told last */
export const said = (browser) =>
  browser.run(() => [...document.querySelectorAll('[role="status"]')].at(-1)?.textContent?.trim() ?? '')

/** @type {(browser: Browser) => Promise<string>} */
export const selected = (browser) => browser.run(() => getSelection()?.toString() ?? '')

/**
 * Everything the page holds, shown or not: text, attributes, what stands in its lines.
 * @type {(browser: Browser) => Promise<string>}
 */
export const everything = (browser) =>
  browser.run(() =>
    [
      document.documentElement.outerHTML,
      ...[...document.querySelectorAll('input, textarea')].map((line) => ('value' in line ? line.value : '')),
    ].join('\n'),
  )

/**
 * What is on the clipboard, found out as a person would: by pasting it into a line of text, with the keyboard.
 * @param {Browser} browser
 */
export async function pasted(browser) {
  await browser.run(() => {
    const line = document.createElement('textarea')
    line.id = 'pasted'
    document.body.append(line)
    line.focus({ preventScroll: true })
  })
  await browser.press('Control+v')
  const text = await until('something is pasted', async () => (await browser.run(lineText)) || undefined)
  await browser.run(() => document.getElementById('pasted')?.remove())
  return text
}

function lineText() {
  const line = document.getElementById('pasted')
  return line instanceof HTMLTextAreaElement ? line.value : ''
}
