import type { BrowserContext, Locator, Page } from '@playwright/test'

export async function readClipboard(page: Page): Promise<string> {
  // The real one, also where a test hides it from the page.
  return page.evaluate(() => Reflect.get(Navigator.prototype, 'clipboard', navigator).readText())
}

export async function writeClipboard(page: Page, text: string): Promise<void> {
  await page.evaluate((value) => navigator.clipboard.writeText(value), text)
}

/** Pastes as a person does: from the clipboard, with the keyboard. */
export async function paste(page: Page, into: Locator, text: string): Promise<void> {
  await writeClipboard(page, text)
  await into.focus()
  await page.keyboard.press('ControlOrMeta+V')
}

/** The browser has no clipboard for pages, as where a site has no https (`readClipboard` reads the real one all the same). */
export async function hideClipboard(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined })
  })
}

/** Writing to the clipboard is refused; the browser's own Copy command is not. */
export async function refuseWriting(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    // Blank pages have no clipboard.
    if (location.protocol.startsWith('http'))
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('refused', 'NotAllowedError'))
  })
}

/** The browser says no to every copy, asked the new way or the old one. */
export async function refuseCopying(context: BrowserContext): Promise<void> {
  await refuseWriting(context)
  await context.addInitScript(() => {
    document.execCommand = () => false
  })
}

/** Reading the clipboard is refused, as where the person said no. */
export async function refuseReading(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    if (location.protocol.startsWith('http'))
      navigator.clipboard.readText = () => Promise.reject(new DOMException('refused', 'NotAllowedError'))
  })
}
