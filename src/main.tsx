import { StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { BrowserRouter } from 'react-router'
import { App } from '#app/app.tsx'
import { loadFor } from '#app/load-for.ts'
import { wait } from '#features/loading/load-later.tsx'
import { takeValuesPart } from '#platform/values-part.ts'
import { mendAddress } from '#platform/mend-address.ts'
import { showNotStarted } from '#platform/page-answers.ts'
import { noteLinkValues } from '#state/link-values.ts'
import './styles.css'

const base = import.meta.env.BASE_URL

/**
 * The console is read by others too, at a shared screen or in a copy, and an error's text may hold what was typed. The
 * page that is shown instead has a report without it.
 */
const options = import.meta.env.DEV ? {} : { onCaughtError: () => undefined }

async function start(root: HTMLElement) {
  const page = root.dataset['page']
  const isLost = page === '404'
  try {
    await loadFor(location.pathname.slice(base.length), isLost)
  } catch {
    // What is prerendered can be read meanwhile. A file that comes late after all is found here, too.
    showNotStarted(true)
    await wait(5000)
    return start(root)
  }
  showNotStarted(false)
  const app = (
    <StrictMode>
      {/* A move is painted at once: with transitions a frame of the old step comes first. */}
      <BrowserRouter basename={base} useTransitions={false}>
        <App />
      </BrowserRouter>
    </StrictMode>
  )
  // The page for lost addresses stands at any address, also one that has a page here: then it is not that page's HTML.
  if (page !== undefined && !isLost) hydrateRoot(root, app, options)
  else createRoot(root, options).render(app)
}

takeValuesPart(noteLinkValues)

const root = document.getElementById('root')
if (root === null) throw new Error('The page has no root element.')
mendAddress(base, root.dataset['page'])
void start(root)
