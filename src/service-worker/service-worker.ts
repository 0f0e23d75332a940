import { matchPrecache, precacheAndRoute, type PrecacheEntry } from 'workbox-precaching'
import { setCatchHandler } from 'workbox-routing'

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

setCatchHandler(async ({ request }) =>
  request.mode === 'navigate' ? ((await matchPrecache('404.html')) ?? Response.error()) : Response.error(),
)

// A new version waits until the person says so: a reload loses typed passwords.
self.addEventListener('message', (event) => {
  if (event.data === 'use-new-version') void self.skipWaiting()
})
