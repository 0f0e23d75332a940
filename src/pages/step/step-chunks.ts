import { drawingChunk } from '#features/figures/drawing-chunk.ts'
import { deferred } from '#features/loading/deferred.tsx'
import { stuckChunk } from '#features/help/stuck-chunk.ts'
import { loadable } from '#features/loading/loadable.tsx'
import { whenReady } from '#platform/readiness.ts'

/** What a step page takes over after its text and its Back and Next: each part in a chunk of its own. */
export const inputsChunk = loadable(async () => (await import('#features/values/collect-inputs.tsx')).CollectInputs)
export const valuesChunk = loadable(async () => (await import('#features/values/value-groups.tsx')).ValueGroups)
/** Their names in `build/chunk-groups.ts`. */
export const inputsGroup = 'inputs'
export const valuesGroup = 'values'
export const figuresChunk = loadable(async () => {
  // Together, not one after the other.
  void drawingChunk.load().catch(() => undefined)
  return (await import('#features/figures/step-figures.tsx')).StepFigures
})

/** All of them, so that the next step is whole at once; not before this one answers. */
export async function loadStepParts(): Promise<void> {
  await whenReady
  await Promise.allSettled([valuesChunk, inputsChunk, stuckChunk, figuresChunk].map((chunk) => chunk.load()))
}

export const Inputs = deferred(inputsChunk, 'controls')
export const Values = deferred(valuesChunk, 'controls')
export const Pictures = deferred(figuresChunk, 'words')
