import { site } from '#content/site.ts'
import { guidePages } from '#engine/links/paths.ts'
import { loadGuide } from '#features/guide/load-guide.ts'
import { loadable } from '#features/loading/loadable.tsx'
import { guidePageRoutes } from './guide-pages.ts'

/** The support desk: a chunk of its own, since customers do not need it; it searches in every guide. */
export const supportRoute = {
  page: loadable(async () => {
    const page = import('#pages/support/support-page.tsx')
    await Promise.all(site.programs.map(({ id }) => loadGuide(id)))
    return (await page).SupportPage
  }),
  module: 'src/pages/support/support-page.tsx',
}

/** The pages beside the steps that the desk can send people to. */
export const supportPages = guidePages.filter((name) => guidePageRoutes[name] !== undefined)
