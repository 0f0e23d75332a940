import { loadable } from '#features/loading/loadable.tsx'

/** Pages a step page does without. */
export const homeChunk = loadable(async () => (await import('#pages/home/home-page.tsx')).HomePage)
export const startChunk = loadable(async () => (await import('#pages/guide-start/guide-start-page.tsx')).GuideStartPage)
export const notFoundChunk = loadable(async () => (await import('#pages/not-found/not-found-page.tsx')).NotFoundPage)

/** Their source modules. */
export const homeModule = 'src/pages/home/home-page.tsx'
export const startModule = 'src/pages/guide-start/guide-start-page.tsx'
export const notFoundModule = 'src/pages/not-found/not-found-page.tsx'
