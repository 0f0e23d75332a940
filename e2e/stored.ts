import type { BrowserContext, Page } from '@playwright/test'

/** What stands in the browser's storage: a contract with the pages people opened before. */
export const progressKey = 'mail-setup-guide/progress'
export const settingsKey = 'mail-setup-guide/settings'
export const preferencesKey = 'mail-setup-guide/preferences'

interface Progress {
  readonly at: string | null
  readonly done: readonly string[]
  readonly answers?: Readonly<Record<string, string>>
  /** What a link said. */
  readonly linked?: Readonly<Record<string, string>>
}

export const storedProgress = (progress: Progress, version = 1, guide = 'apple-mail') =>
  JSON.stringify({ version, state: { guides: { [guide]: { answers: {}, ...progress } } } })

export const storedSettings = (values: Readonly<Record<string, string>>, version = 1) =>
  JSON.stringify({ version, state: { providers: { mailroute: values } } })

export const storedPreferences = (preferences: Readonly<Record<string, unknown>>) =>
  JSON.stringify({ version: 1, state: { idleMinutes: 60, ...preferences } })

/** Puts texts into storage before any page of the context runs; once, so that what pages write stays. */
export async function seedStorage(context: BrowserContext, texts: Readonly<Record<string, string>>): Promise<void> {
  await context.addInitScript((entries) => {
    // Blank pages have no storage.
    if (!location.protocol.startsWith('http') || localStorage.getItem('seeded') !== null) return
    for (const [key, text] of entries) localStorage.setItem(key, text)
    localStorage.setItem('seeded', '')
  }, Object.entries(texts))
}

/** Everything in storage. */
export async function readStorage(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => {
    const keys = Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index) ?? '')
    return Object.fromEntries(
      keys.filter((key) => key !== 'seeded').map((key) => [key, localStorage.getItem(key) ?? '']),
    )
  })
}

/** Writing throws, as with a full disk or in some private windows. */
export async function refuseWriting(context: BrowserContext, errorName: string): Promise<void> {
  await context.addInitScript((name) => {
    Storage.prototype.setItem = () => {
      throw new DOMException('refused', name)
    }
  }, errorName)
}

/** The mere mention of localStorage throws, as with cookies blocked. */
export async function blockStorage(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('The operation is insecure.', 'SecurityError')
        },
      })
  })
}
