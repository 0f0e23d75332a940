import type { ComponentType } from 'react'
import type { ScreenId, ScreenParts } from '#model/screen.ts'
import { families, type FamilyId, familyIds, familyOf } from '#screens/registry.ts'
import type { DrawingProps } from '#screens/screen-props.ts'

/** The drawing of each family and its parts.ts, each with one export. Read from the folders: a new family needs no line here. */
const files = import.meta.glob<Readonly<Record<string, unknown>>>(
  ['/src/screens/**/parts.ts', '/src/screens/**/*-drawing.tsx'],
  { eager: true },
)

function exportOf(file: string): unknown {
  const [only] = Object.values(files[`/${file}`] ?? {})
  if (only === undefined) throw new Error(`${file} is missing, or exports nothing.`)
  return only
}

const ofEachFamily = <T,>(read: (module: string) => T) =>
  Object.fromEntries(familyIds.map((id) => [id, read(families[id].module)])) as Readonly<Record<FamilyId, T>>

/** The screens of each family. */
export const partsOf = ofEachFamily(
  (module) => exportOf(module.replace(/[^/]+$/, 'parts.ts')) as Readonly<Record<string, readonly string[]>>,
)

/** Every part of every screen. */
export const allParts = Object.assign({}, ...Object.values(partsOf)) as {
  readonly [S in ScreenId]: readonly ScreenParts[S][]
}

const isScreenId = (id: string): id is ScreenId => id in allParts

export const screenIds = Object.keys(allParts).filter(isScreenId)

const drawings = ofEachFamily((module) => exportOf(module) as ComponentType<DrawingProps>)

/** Any screen at once: the site itself loads a family when it is needed. */
export function AnyDrawing(props: DrawingProps) {
  const Drawing = drawings[familyOf(props.screen)]
  return <Drawing {...props} />
}
