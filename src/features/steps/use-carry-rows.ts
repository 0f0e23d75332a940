import { useState } from 'react'
import type { NumberedGroup } from '#engine/plan/rows.ts'
import { isSecret } from '#engine/values/fields.ts'
import { usePlan, useValues } from '#features/guide/guide-context.tsx'
import { useSecretsOf } from '#secrets/secret-store.ts'

/** Which rows were carried over already, and which one is next. */
export interface CarryRows {
  /** The number of the first value that is there and was not copied yet. */
  readonly active: number | undefined
  readonly isCopied: (row: number | undefined) => boolean
  readonly setCopied: (row: number | undefined) => void
}

/** A quiet marker that moves from value to value as they are copied. */
export function useCarryRows(groups: readonly NumberedGroup[]): CarryRows {
  const { provider } = usePlan().guide
  const values = useValues()
  const secretOf = useSecretsOf(provider.id)
  const [copied, setCopied] = useState<readonly number[]>([])
  const there = groups.flatMap(({ rows }) =>
    rows.flatMap(({ row, number }) => {
      if (row.kind !== 'value' || number === undefined) return []
      const isThere = isSecret(row.field) ? secretOf(row.field) !== undefined : values[row.field] !== ''
      return isThere ? [number] : []
    }),
  )
  return {
    active: there.find((number) => !copied.includes(number)),
    isCopied: (row) => row !== undefined && copied.includes(row),
    setCopied: (row) => row !== undefined && setCopied((before) => [...before.filter((each) => each !== row), row]),
  }
}
