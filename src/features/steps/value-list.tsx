import { valueRows, type ValueGroup } from '#engine/plan/rows.ts'
import { KeepOnTopButton } from '#features/on-top/keep-on-top-button.tsx'
import { ClearClipboard } from '#features/session/clear-clipboard.tsx'
import { isSecret } from '#engine/values/fields.ts'
import { hasTopWindow } from '#platform/top-window.ts'
import { useLoaded } from '#state/loaded.ts'
import { RowList } from './row-list.tsx'
import { useCarryRows } from './use-carry-rows.ts'

interface ValueListProps {
  /** Whether they may stay on top of other windows. */
  readonly canStayOnTop?: boolean
  readonly label: string
  readonly groups: readonly ValueGroup[]
}

/** Values to copy, by themselves: each can be copied, shown and edited as in a step. */
export function ValueList({ label, groups, canStayOnTop = false }: ValueListProps) {
  const isLoaded = useLoaded((state) => state.isLoaded)
  const rows = valueRows(groups)
  const carry = useCarryRows(rows)
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-3">
      {canStayOnTop && isLoaded && hasTopWindow() && (
        <p className="print:hidden">
          <KeepOnTopButton groups={groups} title={label} />
        </p>
      )}
      <RowList label={label} groups={rows} carry={carry} isPlain />
      {groups.some(({ rows: values }) => values.some(({ field }) => isSecret(field))) && <ClearClipboard />}
    </div>
  )
}
