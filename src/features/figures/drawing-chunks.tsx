import { loadable } from '#features/loading/loadable.tsx'
import type { Guide } from '#model/guide.ts'
import type { Figure } from '#model/screen.ts'
import { families, type FamilyId, familyIds, familyOf } from '#screens/registry.ts'
import type { DrawingProps } from '#screens/screen-props.ts'

const chunks = {
  mac: loadable(families.mac.load),
  mailroute: loadable(families.mailroute.load),
  generic: loadable(families.generic.load),
} as const satisfies Readonly<Record<FamilyId, unknown>>

/** A drawn screen, from the chunk of its family. */
export function DrawnScreen(props: DrawingProps) {
  const { Component } = chunks[familyOf(props.screen)]
  return <Component {...props} />
}

type Pictures = readonly (Pick<Figure, 'kind'> & { readonly screen?: DrawingProps['screen'] })[]

function familiesIn(figures: Pictures): readonly FamilyId[] {
  const used = new Set(figures.flatMap(({ screen }) => (screen === undefined ? [] : [familyOf(screen)])))
  return familyIds.filter((id) => used.has(id))
}

/** The modules that draw these figures, for the styles that go into a prerendered page. */
export const drawingModules = (figures: Pictures): readonly string[] =>
  familiesIn(figures).map((id) => families[id].module)

const arrivals = new Map<FamilyId, Promise<void>>()

/** Waits for what draws these figures: empty when all is here. They never reject: without a drawing words remain. */
export function arrivalsOf(figures: Pictures): readonly Promise<void>[] {
  return familiesIn(figures).flatMap((id) => {
    if (chunks[id].isHere()) return []
    const known = arrivals.get(id) ?? settled(chunks[id].load())
    arrivals.set(id, known)
    return [known]
  })
}

async function settled(loading: Promise<unknown>): Promise<void> {
  await Promise.allSettled([loading])
}

/** All figures of a guide whose details are here. */
export const figuresOf = ({ phases, profile }: Pick<Guide, 'phases' | 'profile'>): readonly Figure[] => [
  ...phases.flatMap(({ steps }) => steps.flatMap(({ figures }) => figures)),
  ...(profile?.install.flatMap(({ figures }) => figures) ?? []),
]

/** Loads what the pictures of a guide are drawn with, so that they render at once. */
export async function loadDrawings(guide: Guide): Promise<void> {
  await Promise.all(familiesIn(figuresOf(guide)).map((id) => chunks[id].load()))
}
