import type { FieldId } from '#model/field.ts'
import type { Figure, Ring } from '#model/screen.ts'
import type { Planned } from '#model/text.ts'

type Drawn = Extract<Planned<Figure>, { kind: 'drawn' }>

interface Rings {
  readonly rings: readonly (Ring & { readonly says: string })[]
  readonly crosses: readonly string[]
  readonly active: number | undefined
}

/** A figure's marks, numbered in order, as rings. `turn`: the value that is copied next. */
export function ringsOfMarks({ marks }: Drawn, turn: FieldId | null): Rings {
  const rings = marks.map(({ part, says }, index) => ({ part, number: index + 1, says }))
  const at = turn === null ? -1 : marks.findIndex((mark) => 'field' in mark && mark.field === turn)
  return { rings, crosses: [], active: at === -1 ? undefined : at + 1 }
}
