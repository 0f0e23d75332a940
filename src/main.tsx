import { StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { App } from '#app/app.tsx'
import { BrowserRouter } from '#app/browser-router.tsx'
import { loadFor } from '#app/load-for.ts'
import { loadChecks } from '#state/load-checks.ts'
import { isAnythingStored } from '#state/stored.ts'
import './styles.css'

const base = import.meta.env.BASE_URL
const root = document.getElementById('root')
if (root === null) throw new Error('The page has no root element.')

const app = (
  <StrictMode>
    <BrowserRouter basename={base}>
      <App />
    </BrowserRouter>
  </StrictMode>
)

/**
 * The console is read by others too, at a shared screen or in a copy, and an error's text may hold what was typed. The
 * page that is shown instead has a report without it.
 */
const options = import.meta.env.DEV ? {} : { onCaughtError: () => undefined }

void start(root, root.dataset['page'])

/** No `await` at the top: with one, chunks could not share a module with this file. */
async function start(element: HTMLElement, page: string | undefined) {
  // What is stored, or said by a link, changes the page right after it was taken over.
  const isKnown = isAnythingStored()
  const isAtOnce = isKnown || location.search !== ''
  const isLost = page === '404'
  await Promise.all([
    loadFor(location.pathname.slice(base.length), isLost, isAtOnce),
    isKnown && loadChecks(),
    styleSheet(),
  ])
  // The page for lost addresses stands at any address, also one that has a page here: then it is not that page's HTML.
  if (page !== undefined && !isLost) hydrateRoot(element, app, options)
  else createRoot(element, options).render(app)
}

/** The page carries only the styles of what it shows; what React adds may need others. */
function styleSheet() {
  const link = document.querySelector<HTMLLinkElement>('link[rel=stylesheet]')
  if (link === null || link.sheet !== null) return undefined
  return new Promise((resolve) => {
    link.addEventListener('load', resolve)
    link.addEventListener('error', resolve)
  })
}
