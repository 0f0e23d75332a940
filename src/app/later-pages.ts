import type { ComponentType } from 'react'
import type { GuidePage } from '#engine/links/paths.ts'
import { loadAllGuides } from '#features/guide/load-guide.ts'
import { part, type Part } from '#features/loading/load-later.tsx'

interface LaterPage {
  readonly page: Part<ComponentType>
  /** The source module, by which the build finds its file. */
  readonly module: string
  readonly hasDrawings: boolean
}

/** Pages beside the steps, each in a chunk of its own. */
export const laterPages = {
  home: {
    page: part(async () => (await import('#pages/home/home-page.tsx')).HomePage),
    module: 'src/pages/home/home-page.tsx',
    hasDrawings: false,
  },
  start: {
    page: part(async () => (await import('#pages/guide-start/guide-start-page.tsx')).GuideStartPage),
    module: 'src/pages/guide-start/guide-start-page.tsx',
    hasDrawings: true,
  },
  lost: {
    page: part(async () => {
      const [{ NotFoundPage }] = await Promise.all([import('#pages/not-found/not-found-page.tsx'), loadAllGuides()])
      return NotFoundPage
    }),
    module: 'src/pages/not-found/not-found-page.tsx',
    hasDrawings: false,
  },
  short: {
    page: part(async () => (await import('#pages/short/short-page.tsx')).ShortPage),
    module: 'src/pages/short/short-page.tsx',
    hasDrawings: false,
  },
  checklist: {
    page: part(async () => (await import('#pages/checklist/checklist-page.tsx')).ChecklistPage),
    module: 'src/pages/checklist/checklist-page.tsx',
    hasDrawings: false,
  },
  profile: {
    page: part(async () => (await import('#pages/profile/profile-page.tsx')).ProfilePage),
    module: 'src/pages/profile/profile-page.tsx',
    hasDrawings: true,
  },
  check: {
    page: part(async () => (await import('#pages/check/check-page.tsx')).CheckPage),
    module: 'src/pages/check/check-page.tsx',
    hasDrawings: false,
  },
  password: {
    page: part(async () => (await import('#pages/password/password-page.tsx')).PasswordPage),
    module: 'src/pages/password/password-page.tsx',
    hasDrawings: true,
  },
  support: {
    page: part(async () => {
      const [{ SupportPage }] = await Promise.all([import('#pages/support/support-page.tsx'), loadAllGuides()])
      return SupportPage
    }),
    module: 'src/pages/support/support-page.tsx',
    hasDrawings: false,
  },
} as const satisfies Readonly<Record<GuidePage | 'home' | 'start' | 'lost' | 'support', LaterPage>>
