import { later } from '#features/loading/load-later.tsx'
import type { GuidePage } from '#engine/links/paths.ts'

/** Pages that most people never open, each in a chunk of its own; those not named come with the start. */
export const laterPages = {
  checklist: later(async () => (await import('#pages/checklist/checklist-page.tsx')).ChecklistPage),
  profile: later(async () => (await import('#pages/profile/profile-page.tsx')).ProfilePage),
  check: later(async () => (await import('#pages/check/check-page.tsx')).CheckPage),
  support: later(async () => (await import('#pages/support/support-page.tsx')).SupportPage),
} as const

/** Their source modules, by which the build finds their files; `hasDrawings` where a page shows drawn screens. */
export const laterModules: Readonly<Record<keyof typeof laterPages, { module: string; hasDrawings: boolean }>> = {
  checklist: { module: 'src/pages/checklist/checklist-page.tsx', hasDrawings: false },
  profile: { module: 'src/pages/profile/profile-page.tsx', hasDrawings: true },
  check: { module: 'src/pages/check/check-page.tsx', hasDrawings: false },
  support: { module: 'src/pages/support/support-page.tsx', hasDrawings: false },
}

export const isLater = (page: GuidePage | 'support'): page is keyof typeof laterPages => page in laterPages
