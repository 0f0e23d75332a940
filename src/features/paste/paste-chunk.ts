import { part } from '#features/loading/load-later.tsx'

// One step of a guide needs it, and whoever enters the values elsewhere.

/** The source module, by which the build finds its file. */
export const pasteModule = 'src/features/paste/paste-step.tsx'

/** The step at which the provider's page is pasted. */
export const pasteStep = part(async () => (await import('./paste-step.tsx')).PasteStep)

export const pastePanel = part(async () => (await import('./paste-panel.tsx')).PastePanel)
