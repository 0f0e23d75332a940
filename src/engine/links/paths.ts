import type { GuidePage as Known } from '#model/guide.ts'

/** The pages a guide has beside its steps; the last segment of their address. Public, never renamed. */
export const guidePages = ['short', 'profile', 'checklist', 'check', 'password'] as const satisfies readonly Known[]
export type GuidePage = (typeof guidePages)[number]

/** True for the last segment of a guide's own page; a step must not have such an id. */
export function isGuidePage(segment: string): segment is GuidePage {
  return guidePages.some((page) => page === segment)
}

/** The support desk's segment; a guide must not have this id. */
export const supportSegment = 'support'

/** Addresses inside the site: they start with `/` and carry no base path, no query and no final slash. */
export const homePath = () => '/'
export const supportPath = () => `/${supportSegment}`
export const guidePath = (guide: string) => `/${guide}`
export const guidePagePath = (guide: string, page: string) => `/${guide}/${page}`
export const shortPath = (guide: string) => guidePagePath(guide, 'short')
export const profilePath = (guide: string) => guidePagePath(guide, 'profile')
export const checklistPath = (guide: string) => guidePagePath(guide, 'checklist')
export const checkPath = (guide: string) => guidePagePath(guide, 'check')
export const passwordPath = (guide: string) => guidePagePath(guide, 'password')
export const stepPath = (guide: string, step: string) => `/${guide}/${step}`
