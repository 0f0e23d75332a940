import type { ComponentType } from 'react'
import { part, WhenHere, type Part } from '#features/loading/load-later.tsx'
import type { Guide } from '#model/guide.ts'
import type { Figure } from '#model/screen.ts'
import { families, type FamilyId, familyIds, familyOf } from '#screens/registry.ts'
import type { DrawingProps } from '#screens/screen-props.ts'

const chunks = Object.fromEntries(familyIds.map((id) => [id, part(families[id].load)])) as Readonly<
  Record<FamilyId, Part<ComponentType<DrawingProps>>>
>

/** What draws a screen: a chunk for each family. */
export const drawingOf = (screen: DrawingProps['screen']): Part<ComponentType<DrawingProps>> => chunks[familyOf(screen)]

/** A drawn screen; nothing where its drawing is not here: it stands inside a picture, which is no place for a button. */
export function DrawnScreen(props: DrawingProps) {
  return (
    <WhenHere part={drawingOf(props.screen)} meanwhile={null}>
      {(Drawing) => <Drawing {...props} />}
    </WhenHere>
  )
}

type Pictures = readonly (Pick<Figure, 'kind'> & { readonly screen?: DrawingProps['screen'] })[]

function familiesIn(figures: Pictures): readonly FamilyId[] {
  const used = new Set(figures.flatMap(({ screen }) => (screen === undefined ? [] : [familyOf(screen)])))
  return familyIds.filter((id) => used.has(id))
}

/** The modules that draw these figures, for the styles that go into a prerendered page. */
export const drawingModules = (figures: Pictures): readonly string[] =>
  familiesIn(figures).map((id) => families[id].module)

/** All figures of a guide. */
const allFigures = ({ phases, profile }: Pick<Guide, 'phases' | 'profile'>): readonly Figure[] => [
  ...phases.flatMap(({ steps }) =>
    steps.flatMap(({ figures, fork }) => [...figures, ...(fork?.branches.flatMap((branch) => branch.figures) ?? [])]),
  ),
  ...(profile?.install.flatMap(({ figures }) => figures) ?? []),
]

/** Loads what the pictures of a guide are drawn with, so that they render at once. */
export async function loadDrawings(guide: Guide): Promise<void> {
  await Promise.all(familiesIn(allFigures(guide)).map((id) => chunks[id].load()))
}
