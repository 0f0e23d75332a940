import { loadable, type Loadable } from '#features/loading/loadable.tsx'
import type { GuidePage } from '#engine/links/paths.ts'

interface PageRoute {
  readonly page: Loadable<object>
  /** The source module, for the styles that go into the prerendered file. */
  readonly module: string
  /** True where the page shows drawn screens. */
  readonly hasDrawings: boolean
}

/** The pages a guide has beside its steps, each a chunk of its own. */
export const guidePageRoutes: Readonly<Partial<Record<GuidePage, PageRoute>>> = {
  short: {
    page: loadable(async () => (await import('#pages/short/short-page.tsx')).ShortPage),
    module: 'src/pages/short/short-page.tsx',
    hasDrawings: false,
  },
  checklist: {
    page: loadable(async () => (await import('#pages/checklist/checklist-page.tsx')).ChecklistPage),
    module: 'src/pages/checklist/checklist-page.tsx',
    hasDrawings: false,
  },
  profile: {
    page: loadable(async () => (await import('#pages/profile/profile-page.tsx')).ProfilePage),
    module: 'src/pages/profile/profile-page.tsx',
    hasDrawings: true,
  },
  check: {
    page: loadable(async () => (await import('#pages/check/check-page.tsx')).CheckPage),
    module: 'src/pages/check/check-page.tsx',
    hasDrawings: false,
  },
}
