import { createRoot } from 'react-dom/client'
import { loadDrawings } from '#features/figures/drawing-chunks.tsx'
import { loadAllGuides } from '#features/guide/load-guide.ts'
import { PreviewCard } from './preview-card.tsx'
import { previewContent } from './preview-content.ts'
import '../styles.css'

// Development only: one card at a time, for build/draw-previews.mjs to take its picture.
const root = document.getElementById('card')
if (root === null) throw new Error('The page has no place for the card.')
const guides = await loadAllGuides()
await Promise.all(guides.map((guide) => loadDrawings(guide)))
const page = new URLSearchParams(location.search).get('page') ?? '/'
createRoot(root).render(<PreviewCard content={previewContent(page, guides)} />)
