import { loadable } from '#features/loading/loadable.tsx'

/** What helps with a step, in a chunk of its own: the step itself comes first. */
export const stuckChunk = loadable(async () => (await import('./stuck-panel.tsx')).StuckPanel)
