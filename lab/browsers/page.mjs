import { deepStrictEqual } from 'node:assert/strict'
import { until } from './wait.mjs'

/** @typedef {import('./port.ts').Browser} Browser */

/** @type {(name: string) => import('./port.ts').Target} */
export const button = (name) => ({ role: 'button', name })

/** @type {(name: string) => import('./port.ts').Target} */
export const link = (name) => ({ role: 'link', name })

/** @type {(name: string) => import('./port.ts').Target} */
export const textbox = (name) => ({ role: 'textbox', name })

/** A name inside a sentence or a button: "inbound (IMAP) login". */
export const inline = (/** @type {string} */ name) => name.charAt(0).toLowerCase() + name.slice(1)

/** @type {<T>(what: string, found: T, wanted: T) => void} */
export function same(what, found, wanted) {
  try {
    deepStrictEqual(found, wanted)
  } catch {
    throw new Error(`${what}: ${JSON.stringify(found)} instead of ${JSON.stringify(wanted)}`)
  }
}

/**
 * Goes to a page as a link inside the page does, without loading it anew: passwords stay.
 * @param {Browser} browser
 * @param {string} path
 */
export async function goInPage(browser, path) {
  await moveInPage(browser, path)
  await until(`the page ${path} has the focus on its heading`, () =>
    browser.run((to) => location.pathname.startsWith(to) && document.activeElement?.tagName === 'H1', path),
  )
}

/** @type {(browser: Browser, path: string) => Promise<void>} the same where the page may not come */
export const moveInPage = (browser, path) =>
  browser.run((to) => {
    history.pushState(null, '', to)
    dispatchEvent(new PopStateEvent('popstate', { state: null }))
  }, path)

/** @type {(browser: Browser) => Promise<string>} */
export const main = (browser) => browser.run(() => document.querySelector('main')?.textContent ?? '')

/** @type {(browser: Browser) => Promise<string>} what screen readers were told last */
export const said = (browser) =>
  browser.run(() => [...document.querySelectorAll('[role="status"]')].at(-1)?.textContent?.trim() ?? '')

/** @type {(browser: Browser, words: string) => Promise<boolean>} */
export const isSaid = (browser, words) => until(`“${words}” is said`, async () => (await said(browser)).includes(words))

/** @type {(browser: Browser) => Promise<string>} */
export const selected = (browser) => browser.run(() => getSelection()?.toString() ?? '')

/** @type {(browser: Browser) => Promise<number>} how many steps the list says are done */
export const countDone = (browser) =>
  browser.run(
    () => [...document.querySelectorAll('main nav a')].filter((each) => /, done$/.test(each.textContent ?? '')).length,
  )

/**
 * Types a value in where it is asked for or shown, and leaves the field.
 * @param {Browser} browser
 * @param {string} name
 * @param {string} text
 */
export async function enter(browser, name, text) {
  const names = ['Enter', 'Edit'].map((verb) => button(`${verb} ${inline(name)}`))
  const isOpen = await until(`a way to type in ${name}`, async () => {
    if (await browser.sees(textbox(name))) return 'open'
    for (const each of names) if (await browser.sees(each)) return each
    return undefined
  })
  if (isOpen === 'open') await browser.click(textbox(name))
  else await browser.click(isOpen)
  await until(`the field ${name} has the focus`, () =>
    browser.run(() => document.activeElement instanceof HTMLInputElement),
  )
  await browser.press('Control+a')
  await browser.type(text)
  await browser.press(isOpen === 'open' ? 'Tab' : 'Enter')
}

/** @param {Browser} browser */
export async function openSettings(browser) {
  await browser.run(() => {
    const settings = document.querySelector('summary[aria-label="Settings"]')
    if (settings instanceof HTMLElement) settings.click()
  })
}

/**
 * Forgets everything, by the settings and their dialog.
 * @param {Browser} browser
 */
export async function forgetEverything(browser) {
  await openSettings(browser)
  const forget = button('Forget everything')
  await browser.click(forget)
  await until('the dialog', () => browser.run(() => document.querySelector('dialog[open]') !== null))
  await browser.click(forget)
  await until('the dialog is gone', () => browser.run(() => document.querySelector('dialog[open]') === null))
}

/**
 * Everything the page holds and keeps, shown or not.
 * @type {(browser: Browser) => Promise<string>}
 */
export const everything = (browser) =>
  browser.run(() =>
    [
      document.documentElement.outerHTML,
      ...[...document.querySelectorAll('input, textarea')].map((line) => ('value' in line ? line.value : '')),
      ...Object.values(localStorage),
      ...Object.values(sessionStorage),
      location.href,
      JSON.stringify(history.state),
      document.title,
      getSelection()?.toString(),
    ].join('\n'),
  )

/** @type {(browser: Browser, texts: readonly string[]) => Promise<void>} */
export async function isNowhere(browser, texts) {
  const all = (await everything(browser)).replaceAll('&quot;', '"')
  for (const text of texts) if (all.includes(text.trim())) throw new Error(`“${text}” is in the page`)
}

/**
 * Puts a text on the clipboard as a person does: with the keyboard.
 * @param {Browser} browser
 * @param {string} text
 */
export async function copy(browser, text) {
  await browser.run((words) => {
    const line = document.createElement('textarea')
    line.id = 'copied'
    line.value = words
    document.body.append(line)
    line.focus({ preventScroll: true })
  }, text)
  await browser.press('Control+a')
  await browser.press('Control+c')
  await browser.run(() => document.getElementById('copied')?.remove())
}

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
