import { loadable } from '#features/loading/loadable.tsx'

/** What stands in the small window, loaded when it is opened for the first time. */
export const topValues = loadable(async () => (await import('./top-values.tsx')).TopValues)
