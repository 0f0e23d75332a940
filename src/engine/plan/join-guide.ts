import type { Guide, GuideCore, GuideDetails } from '#model/guide.ts'

const noDetails: GuideDetails = { symptoms: {}, figures: {}, short: { intro: '', lines: [] } }

/**
 * A guide of the two pieces it is loaded in; without its details it has no pictures, no symptoms and no page beside
 * its steps.
 */
export function joinGuide(core: GuideCore, { symptoms, figures, ...pages }: GuideDetails = noDetails): Guide {
  const phases = core.phases.map((phase) => ({
    ...phase,
    steps: phase.steps.map((step) => ({ ...step, symptoms: symptoms[step.id] ?? [], figures: figures[step.id] ?? [] })),
  }))
  return { ...core, ...pages, phases }
}
