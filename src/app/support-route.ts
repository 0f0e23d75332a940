import { guidePages } from '#engine/links/paths.ts'
import { loadable } from '#parts/loadable.tsx'
import { guidePageRoutes } from './guide-pages.ts'

/** The support desk: a chunk of its own, since customers do not need it. */
export const supportRoute = {
  page: loadable(async () => (await import('#pages/support/support-page.tsx')).SupportPage),
  module: 'src/pages/support/support-page.tsx',
}

/** The pages beside the steps that the desk can send people to. */
export const supportPages = guidePages.filter((name) => guidePageRoutes[name] !== undefined)
