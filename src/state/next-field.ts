import { create } from 'zustand'
import type { FieldId } from '#model/field.ts'

/** The value that is copied next where values are copied in order: the picture shows where it goes. */
export const useTurn = create<{ readonly field: FieldId | null }>(() => ({ field: null }))

export function setTurn(field: FieldId | null): void {
  useTurn.setState({ field })
}
