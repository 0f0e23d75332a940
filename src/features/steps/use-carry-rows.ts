import { useState } from 'react'
import type { NumberedGroup } from '#engine/plan/rows.ts'
import { isSecret } from '#engine/values/fields.ts'
import { usePlan, useValues } from '#features/guide/guide-context.tsx'
import type { FieldId } from '#model/field.ts'
import { useSecretsOf } from '#secrets/secret-store.ts'

/** Which values of a list were carried over already, and which one is next. */
export interface CarryRows {
  /** The row of the first value that is here and was not copied yet. */
  readonly active: number | undefined
  /** The row whose value the keys copy: the active one, and from the start once all are copied. */
  readonly keysAt: number | undefined
  readonly isCopied: (row: number) => boolean
  readonly setCopied: (row: number, isCopied: boolean) => void
  /** What is left to copy beside this row; null where this row is all there is. */
  readonly nextTo: (row: number) => FieldId | undefined | null
}

/** A quiet marker that moves from value to value as they are copied. */
export function useCarryRows(groups: readonly NumberedGroup[]): CarryRows {
  const [copied, setCopied] = useState<readonly number[]>([])
  const values = useValues()
  const secretOf = useSecretsOf(usePlan().guide.provider.id)
  const here = groups
    .flatMap(({ rows }) => rows)
    .flatMap(({ row, number }) => (row.kind === 'value' && number !== undefined ? [{ field: row.field, number }] : []))
    .filter(({ field }) => (isSecret(field) ? secretOf(field) !== undefined : values[field] !== ''))
  const open = here.filter(({ number }) => !copied.includes(number))
  return {
    active: open[0]?.number,
    keysAt: (open[0] ?? here[0])?.number,
    isCopied: (row) => copied.includes(row),
    setCopied: (row, isCopied) =>
      setCopied((before) => [...before.filter((each) => each !== row), ...(isCopied ? [row] : [])]),
    nextTo: (row) => (here.length < 2 ? null : open.find(({ number }) => number !== row)?.field),
  }
}
