/** The pages a guide has beside its steps; the last segment of their address. Public, never renamed. */
export const guidePages = ['short', 'profile', 'checklist', 'check'] as const

export type GuidePage = (typeof guidePages)[number]

export const supportSegment = 'support'

/** Addresses inside the site: they start with `/` and carry no base path, no query and no final slash. */
export const homePath = () => '/'
export const supportPath = () => `/${supportSegment}`
export const guidePath = (guide: string) => `/${guide}`
export const guidePagePath = (guide: string, page: string) => `/${guide}/${page}`
export const stepPath = (guide: string, step: string) => `/${guide}/${step}`
