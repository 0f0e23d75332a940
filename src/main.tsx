import { StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { BrowserRouter } from 'react-router'
import { App } from '#app/app.tsx'
import { loadFor } from '#app/load-for.ts'
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

const isPrerendered = root.dataset['page'] !== undefined
await loadFor(location.pathname.slice(base.length), root.dataset['page'] === '404')
if (isPrerendered) hydrateRoot(root, app)
else createRoot(root).render(app)
