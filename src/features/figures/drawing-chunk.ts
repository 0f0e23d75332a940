import { loadable } from '#features/loading/loadable.tsx'

/** The drawn screens, in a chunk of their own: a page without a picture does not load them. */
export const drawingChunk = loadable(async () => (await import('#screens/drawing.tsx')).Drawing)

export const drawingModule = 'src/screens/drawing.tsx'
