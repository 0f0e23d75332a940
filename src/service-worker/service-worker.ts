import { matchPrecache, precacheAndRoute, type PrecacheEntry } from 'workbox-precaching'
import { registerRoute } from 'workbox-routing'

declare const self: ServiceWorkerGlobalScope
/** Every file of the site with its hash; put in by the build. */
declare const precacheEntries: readonly PrecacheEntry[]

// People reconfigure the very thing that carries their mail: after the first visit every page works without a network.
precacheAndRoute([...precacheEntries], {
  // An address of a page is its folder; variants in the query are the page's own business.
  urlManipulation: ({ url }) => {
    const page = new URL(url)
    page.search = ''
    page.pathname = `${page.pathname.replace(/\/$/, '')}/index.html`
    return [page]
  },
  ignoreURLParametersMatching: [/.*/],
})

// An address that is no page: the host's own answer, or offline the same page for lost addresses.
registerRoute(
  ({ request }) => request.mode === 'navigate',
  async ({ request }) => {
    try {
      return await fetch(request)
    } catch {
      return (await matchPrecache('404.html')) ?? Response.error()
    }
  },
)

// The page of the first visit is served too, from the moment all is kept: its network may be gone before its next.
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))

// A new version waits until the person says so: a reload loses typed passwords.
self.addEventListener('message', (event) => {
  if (event.data === 'use-new-version') void self.skipWaiting()
})
