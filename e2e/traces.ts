import type { Page } from '@playwright/test'
import type { Watch } from './watch.ts'

/** How a text may stand somewhere: as it is, and as HTML, addresses, JSON and base64 write it. */
function writings(text: string): readonly string[] {
  const html = text.replaceAll('&', '&amp;')
  return [
    text,
    html,
    html.replaceAll('"', '&quot;'),
    encodeURIComponent(text),
    JSON.stringify(text).slice(1, -1),
    Buffer.from(text).toString('base64').slice(0, -4),
  ]
}

/** What the browser itself tells screen readers: names, descriptions and values. */
async function accessibilityTree(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page)
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  await session.detach()
  return nodes.flatMap(({ name, description, value }) => [name?.value, description?.value, value?.value]).join('\n')
}

/** The places a page leaves traces in where one of the texts stands. */
export async function placesOf(page: Page, watch: Watch, texts: readonly string[]): Promise<readonly string[]> {
  const sought = texts.flatMap(writings)
  const inPage = await page.evaluate(async (wanted) => {
    const cacheNames = await caches.keys()
    const cached = await Promise.all(
      cacheNames.map(async (name) => {
        const cache = await caches.open(name)
        const keys = await cache.keys()
        const bodies = await Promise.all(keys.map(async (key) => (await cache.match(key))?.text()))
        return [name, ...keys.map((key) => key.url), ...bodies].join('\n')
      }),
    )
    const fields = [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')]
    const traces: Record<string, string> = {
      localStorage: Object.entries(localStorage).join('\n'),
      sessionStorage: Object.entries(sessionStorage).join('\n'),
      'document.cookie': document.cookie,
      caches: cached.join('\n'),
      address: location.href,
      'history.state': JSON.stringify(history.state),
      title: document.title,
      'window.name': window.name,
      HTML: document.documentElement.outerHTML,
      text: document.documentElement.textContent,
      'input values': fields.map((field) => `${field.value}\n${field.defaultValue}\n${field.placeholder}`).join('\n'),
      selection: getSelection()?.toString() ?? '',
    }
    const places = Object.keys(traces).filter((place) => wanted.some((text) => traces[place]?.includes(text)))
    // The guide has no database; one that appears must be looked into here.
    return (await indexedDB.databases()).length === 0 ? places : [...places, 'a database']
  }, sought)
  const outside = {
    'accessibility tree': await accessibilityTree(page),
    cookies: JSON.stringify(await page.context().cookies()),
    console: watch.consoleLines.join('\n'),
    requests: watch.requests.join('\n'),
    messages: watch.messages.join('\n'),
  }
  const outsidePlaces = Object.entries(outside).filter(([, trace]) => sought.some((text) => trace.includes(text)))
  return [...inPage, ...outsidePlaces.map(([place]) => place)]
}
