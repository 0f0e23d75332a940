import { loadDrawings } from '#features/figures/drawing-chunks.tsx'
import { pasteStep } from '#features/paste/paste-chunk.ts'
import type { Guide } from '#model/guide.ts'

/** Loads what a step has besides its words and pictures. */
export async function loadTools({ phases }: Guide, id: string): Promise<void> {
  const step = phases.flatMap(({ steps }) => steps).find((each) => each.id === id)
  if (step?.kind === 'collect' && step.paste) await pasteStep.load()
}

/** Fetches, while the person reads, what the step that comes next shows; what does not come is asked for there. */
export function fetchAhead(guide: Guide, id: string): void {
  for (const coming of [loadDrawings(guide, id), loadTools(guide, id)]) void coming.catch(() => undefined)
}
