import type { BrowserContext } from '@playwright/test'

/** Everything a context's pages said and asked for, and what of it must not happen. */
export interface Watch {
  /** What went wrong so far, in words; a test with any of it fails. */
  readonly complaints: string[]
  /** Every line of the console, of any kind. */
  readonly consoleLines: string[]
  /** Address, headers and body of every request. */
  readonly requests: string[]
  /** What pages told service workers and each other. */
  readonly messages: string[]
  /** Says that complaints of this shape belong to the test. */
  readonly allow: (pattern: RegExp) => void
}

/** What Chromium's console says of a page that is answered with 404. */
export const notFoundComplaint = /Failed to load resource: the server responded with a status of 404/

/** How a page's console hands on what the page told others. */
const toldAs = 'told: '

const ownSchemes = new Set(['data:', 'blob:', 'about:'])

/** Watches all pages of a context, those opened later too. `origin` is the only one that may be asked for anything. */
export async function watchContext(context: BrowserContext, origin: string): Promise<Watch> {
  const allowed: RegExp[] = [
    /^console warning: Service Worker registration blocked by Playwright/,
    // Playwright reads the styles of everything, also of the step that is made ahead.
    /^console warning: Rendering was performed in a subtree hidden by content-visibility/,
  ]
  const watch: Watch = {
    complaints: [],
    consoleLines: [],
    requests: [],
    messages: [],
    allow: (pattern) => void allowed.push(pattern),
  }

  function complain(words: string) {
    if (!allowed.some((pattern) => pattern.test(words))) watch.complaints.push(words)
  }

  context.on('console', (message) => {
    if (message.text().startsWith(toldAs)) return void watch.messages.push(message.text())
    watch.consoleLines.push(message.text())
    if (message.type() === 'error' || message.type() === 'warning')
      complain(`console ${message.type()}: ${message.text()}`)
  })
  context.on('weberror', (webError) => complain(`uncaught: ${webError.error().stack ?? webError.error().message}`))
  context.on('request', (request) => {
    watch.requests.push([request.url(), JSON.stringify(request.headers()), request.postData() ?? ''].join('\n'))
    const url = new URL(request.url())
    if (url.origin !== origin && !ownSchemes.has(url.protocol)) complain(`request to ${request.url()}`)
  })
  await context.addInitScript((prefix) => {
    // Blank pages have no service workers.
    const tellers = typeof ServiceWorker === 'undefined' ? [BroadcastChannel] : [ServiceWorker, BroadcastChannel]
    for (const { prototype } of tellers) {
      const tell = Object.getOwnPropertyDescriptor(prototype, 'postMessage')?.value as (...sent: unknown[]) => void
      prototype.postMessage = function postMessage(...sent: unknown[]) {
        console.debug(prefix + JSON.stringify(sent))
        tell.apply(this, sent)
      }
    }
  }, toldAs)
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) =>
      console.error(`securitypolicyviolation: ${event.violatedDirective} ${event.blockedURI}`),
    )
  })
  return watch
}
