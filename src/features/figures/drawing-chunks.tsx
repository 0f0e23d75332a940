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

const figuresOf = ({ figures, fork }: Guide['phases'][number]['steps'][number]): readonly Figure[] => [
  ...figures,
  ...(fork?.branches.flatMap((branch) => branch.figures) ?? []),
]

/** Loads what the pictures of a guide, or of one of its steps, are drawn with, so that they render at once. */
export async function loadDrawings({ phases, profile }: Guide, only?: string): Promise<void> {
  const steps = phases.flatMap((phase) => phase.steps).filter(({ id }) => only === undefined || id === only)
  const installing = only === undefined ? (profile?.install.flatMap(({ figures }) => figures) ?? []) : []
  await Promise.all(familiesIn([...steps.flatMap(figuresOf), ...installing]).map((id) => chunks[id].load()))
}
