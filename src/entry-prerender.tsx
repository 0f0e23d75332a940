import { StrictMode } from 'react'
import { prerender } from 'react-dom/static'
import { StaticRouter } from 'react-router'
import { allPages, notFoundMeta, oldAddresses, pageMeta } from '#app/page-meta.ts'
import { App } from '#app/app.tsx'
import { loadFor } from '#app/load-for.ts'
import { loadingMessages } from '#words/loading-messages.ts'
import { locale } from '#content/locale.ts'
import { site as content } from '#content/site.ts'
import { messages } from '#words/messages.ts'
import { manifestMessages } from '#words/manifest-messages.ts'

/** What the site is called, its language, and the others it has. */
export const site = {
  name: messages.site.name,
  ...manifestMessages,
  ...locale,
  languages: content.languages,
  loading: loadingMessages,
  frameAncestors: content.frameAncestors ?? [],
}

export { previewMarkup } from './previews/preview-markup.tsx'
export { oldAddresses }

/** The addresses to write, and the one for whatever is not among them. */
export async function pages(): Promise<readonly string[]> {
  await loadFor('', true)
  return [...(await allPages()), '404']
}

/** One page as text: what goes into its head and its body, and the modules whose styles it needs. */
export async function render(page: string, base: string) {
  const meta = page === '404' ? notFoundMeta : pageMeta(page)
  if (meta === undefined) throw new Error(`${page} renders the page for lost addresses.`)
  await loadFor(page, page === '404')
  const location = `${base.replace(/\/$/, '')}${page === '404' ? '/404/' : page}`
  const { prelude } = await prerender(
    <StrictMode>
      <StaticRouter basename={base} location={location}>
        <App />
      </StaticRouter>
    </StrictMode>,
    // The whole page in its place: larger pieces would come later in the stream, moved there by inline scripts.
    { progressiveChunkSize: Number.MAX_SAFE_INTEGER },
  )
  const body = await new Response(prelude).text()
  return { ...meta, body }
}
