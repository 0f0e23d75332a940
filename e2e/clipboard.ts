import type { BrowserContext, Locator, Page } from '@playwright/test'

export async function readClipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText())
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

/** The browser says no to every copy. */
export async function refuseCopying(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    // Blank pages have no clipboard.
    if (location.protocol.startsWith('http'))
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('refused', 'NotAllowedError'))
  })
}
