import type { PlannedStep } from '#model/guide.ts'
import type { BoxRing, NumberedPart, Ring } from '#model/screen.ts'
import type { Row, ValueUse } from '#model/step.ts'
import type { ExpectedError } from '#model/symptom.ts'
import type { Planned } from '#model/text.ts'

export type PlannedRow = Planned<Row>

/** A row with its number in the list; what is to be left alone has none. */
export interface NumberedRow {
  readonly row: PlannedRow
  readonly number: number | undefined
}

export interface NumberedGroup {
  readonly heading: string | undefined
  readonly rows: readonly NumberedRow[]
}

/** The rows of a step in their groups, numbered through: the number in the list is the number of the ring. */
export function numberRows(groups: PlannedStep['groups'], first = 1): readonly NumberedGroup[] {
  let next = first
  return groups.map(({ heading, rows }) => ({
    heading,
    rows: rows.map((row) => ({ row, number: row.kind === 'leave' ? undefined : next++ })),
  }))
}

/** Every row of a step, those of its branches too. */
export function allRows(step: PlannedStep): readonly PlannedRow[] {
  const branches = step.fork?.branches.flatMap(({ rows }) => rows) ?? []
  return [...step.groups.flatMap(({ rows }) => rows), ...branches]
}

/** The values that are typed somewhere in this step. */
export function valuesOf(step: PlannedStep): readonly Planned<ValueUse>[] {
  return allRows(step).flatMap((row) => (row.kind === 'value' ? [row] : []))
}

/** The values of a step under the headings of the window they go into. */
export interface ValueGroup {
  readonly heading: string | undefined
  readonly rows: readonly Planned<ValueUse>[]
}

/** Only the values of a step, group by group; a group without any is left out. */
export function valueGroups(step: PlannedStep): readonly ValueGroup[] {
  return step.groups
    .map(({ heading, rows }) => ({ heading, rows: rows.flatMap((row) => (row.kind === 'value' ? [row] : [])) }))
    .filter(({ rows }) => rows.length > 0)
}

/** Values as rows of a list of their own. */
export function valueRows(groups: readonly ValueGroup[]): readonly NumberedGroup[] {
  let next = 1
  return groups.map(({ heading, rows }) => ({
    heading,
    rows: rows.map((value) => ({ row: { kind: 'value' as const, ...value }, number: next++ })),
  }))
}

/** The errors that this step announces. */
export function expectedOf(step: PlannedStep): readonly ExpectedError[] {
  return allRows(step).flatMap((row) => (row.kind === 'act' && row.expected !== undefined ? [row.expected] : []))
}

/** What is done in this step, in sentences. */
export function actionsOf(step: PlannedStep): readonly string[] {
  return allRows(step).flatMap((row) => (row.kind === 'value' ? [] : [row.text]))
}

/** All pictures of a step, those of its branches too. */
export function figuresOf(step: PlannedStep): PlannedStep['figures'] {
  return [...step.figures, ...(step.fork?.branches.flatMap(({ figures }) => figures) ?? [])]
}

/** Rings and crosses of one picture. */
export interface FigureRings {
  readonly rings: readonly NumberedPart[]
  readonly crosses: readonly string[]
}

/** What to ring in a picture: of several with the same screen, the first is meant where a row does not say which. */
export function ringsIn(
  figure: PlannedStep['figures'][number],
  figures: PlannedStep['figures'],
  rows: readonly NumberedRow[],
): FigureRings {
  const isMeant = (ring: Planned<Ring>) => {
    if (ring.picture !== undefined) return ring.picture === figure.id
    if (figure.kind !== 'drawn' || !('screen' in ring) || ring.screen !== figure.screen) return false
    return figures.find((each) => each.kind === 'drawn' && each.screen === ring.screen) === figure
  }
  const found = rows.flatMap(({ row, number }) =>
    (row.rings ?? []).flatMap((ring) => ('part' in ring && isMeant(ring) ? [{ part: ring.part, number }] : [])),
  )
  return {
    rings: found.flatMap(({ part, number }) => (number === undefined ? [] : [{ part, number }])),
    crosses: found.flatMap(({ part, number }) => (number === undefined ? [part] : [])),
  }
}

/** The numbered places in a picture of the provider's own, in per cent of it. */
export function boxesIn(
  figure: PlannedStep['figures'][number],
  rows: readonly NumberedRow[],
): readonly (Omit<BoxRing, 'picture'> & { readonly number: number })[] {
  return rows.flatMap(({ row, number }) =>
    (row.rings ?? []).flatMap((ring) => {
      if ('part' in ring || ring.picture !== figure.id || number === undefined) return []
      const { x, y, width, height } = ring
      return [{ number, x, y, width, height }]
    }),
  )
}
