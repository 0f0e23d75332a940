import { valueRows, type ValueGroup } from '#engine/plan/rows.ts'
import { ClearClipboard } from '#features/session/clear-clipboard.tsx'
import { isSecret } from '#engine/values/fields.ts'
import { RowList } from './row-list.tsx'
import { useCarryRows } from './use-carry-rows.ts'

interface ValueListProps {
  readonly label: string
  readonly groups: readonly ValueGroup[]
}

/** Values to copy, by themselves: each can be copied, shown and edited as in a step. */
export function ValueList({ label, groups }: ValueListProps) {
  const rows = valueRows(groups)
  const carry = useCarryRows(rows)
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-3">
      <RowList label={label} groups={rows} carry={carry} isPlain />
      {groups.some(({ rows: values }) => values.some(({ field }) => isSecret(field))) && <ClearClipboard />}
    </div>
  )
}
