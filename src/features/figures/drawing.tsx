import { later } from '#features/loading/load-later.tsx'

/** The drawn screens: a page without a picture does not load them. */
export const drawing = later(async () => (await import('#screens/drawing.tsx')).Drawing)

export const drawingModule = 'src/screens/drawing.tsx'
