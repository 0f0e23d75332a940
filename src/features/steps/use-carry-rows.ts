import { useState } from 'react'
import type { NumberedGroup } from '#engine/plan/rows.ts'

/** Which rows were carried over already, and which one is next. */
export interface CarryRows {
  /** The number of the first value that was not copied yet. */
  readonly active: number | undefined
  readonly isCopied: (row: number | undefined) => boolean
  readonly setCopied: (row: number | undefined) => void
}

/** A quiet marker that moves from value to value as they are copied. */
export function useCarryRows(groups: readonly NumberedGroup[]): CarryRows {
  const [copied, setCopied] = useState<readonly number[]>([])
  const values = groups.flatMap(({ rows }) =>
    rows.flatMap(({ row, number }) => (row.kind === 'value' && number !== undefined ? [number] : [])),
  )
  return {
    active: values.find((number) => !copied.includes(number)),
    isCopied: (row) => row !== undefined && copied.includes(row),
    setCopied: (row) => row !== undefined && setCopied((before) => [...before.filter((each) => each !== row), row]),
  }
}
