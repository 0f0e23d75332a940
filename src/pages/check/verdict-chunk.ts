import { loadable } from '#features/loading/loadable.tsx'

/** The reader and its list of public suffixes are many times the rest of the page: in a chunk of their own. */
export const verdictChunk = loadable(async () => (await import('./verdict-section.tsx')).VerdictSection)
