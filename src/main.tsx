import { StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { BrowserRouter } from 'react-router'
import { App } from '#app/app.tsx'
import { guideEntries } from '#content/registry.ts'
import { loadGuide } from '#parts/load-guide.ts'
import './styles.css'

const base = import.meta.env.BASE_URL
const root = document.getElementById('root')
if (root === null) throw new Error('The page has no root element.')

const app = (
  <StrictMode>
    {/* A step change is painted at once: with transitions a frame of the old step comes first. */}
    <BrowserRouter basename={base} useTransitions={false}>
      <App />
    </BrowserRouter>
  </StrictMode>
)

// Hydration needs the words the page shows: the guide of its address, or every guide for the list of a lost page.
const isPrerendered = root.dataset['page'] !== undefined
const [first = ''] = location.pathname.slice(base.length).split('/')
const isLost = root.dataset['page'] === '404'
const needed = guideEntries.filter((entry) => isLost || entry.id === first)
await Promise.all(needed.map((entry) => loadGuide(entry.id)))
if (isPrerendered) hydrateRoot(root, app)
else createRoot(root).render(app)
