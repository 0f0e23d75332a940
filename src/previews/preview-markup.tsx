import { prerender } from 'react-dom/static'
import { allPages } from '#app/page-meta.ts'
import { loadDrawings } from '#features/figures/drawing-chunks.tsx'
import { loadAllGuides } from '#features/guide/load-guide.ts'
import { PreviewCard } from './preview-card.tsx'
import { previewContent } from './preview-content.ts'

/** The HTML behind the preview picture of each page, by address. */
export async function previewMarkup(): Promise<ReadonlyMap<string, string>> {
  const guides = await loadAllGuides()
  await Promise.all(guides.map((guide) => loadDrawings(guide)))
  const markup = new Map<string, string>()
  for (const page of await allPages()) {
    const { prelude } = await prerender(<PreviewCard content={previewContent(page, guides)} />)
    markup.set(page, await new Response(prelude).text())
  }
  return markup
}
