import { valueRows, type ValueGroup } from '#engine/plan/rows.ts'
import { ClearClipboard } from '#features/session/clear-clipboard.tsx'
import { isSecret } from '#engine/values/fields.ts'
import { RowList } from './row-list.tsx'
import type { Offers } from './value-row.tsx'
import { useCarryRows } from './use-carry-rows.ts'

interface ValueListProps {
  readonly label: string
  readonly groups: readonly ValueGroup[]
  readonly offers?: Offers
}

/** Values to copy, by themselves: each can be copied, shown and edited as in a step. */
export function ValueList({ label, groups, offers = 'both' }: ValueListProps) {
  const rows = valueRows(groups)
  const carry = useCarryRows(rows)
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-3">
      <RowList label={label} groups={rows} carry={carry} plain={offers} />
      {groups.some(({ rows: values }) => values.some(({ field }) => isSecret(field))) && <ClearClipboard />}
    </div>
  )
}
