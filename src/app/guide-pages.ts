import type { Loadable } from '#parts/loadable.tsx'
import type { GuidePage } from '#engine/links/paths.ts'

interface PageRoute {
  readonly page: Loadable<object>
  /** The source module, for the styles that go into the prerendered file. */
  readonly module: string
}

/** The pages a guide has beside its steps, each a chunk of its own. */
export const guidePageRoutes: Readonly<Partial<Record<GuidePage, PageRoute>>> = {}
