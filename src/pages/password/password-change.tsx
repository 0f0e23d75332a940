import { passwordMessages as words } from '#words/password-messages.ts'
import { fill } from '#features/language/fill.ts'
import { numberRows } from '#engine/plan/rows.ts'
import { usePlan } from '#features/guide/guide-context.tsx'
import { Inline } from '#features/guide/inline.tsx'
import { Figures } from '#features/figures/figures.tsx'
import { RowList } from '#features/steps/row-list.tsx'
import { useCarryRows } from '#features/steps/use-carry-rows.ts'
import { FieldInputs } from '#features/values/field-inputs.tsx'
import type { PlannedChange } from '#model/guide.ts'

interface PasswordChangeProps {
  readonly change: PlannedChange
  /** Inline markup. */
  readonly heading: string
  /** The password is copied and entered here; a second list has it already. */
  readonly isFirst: boolean
}

/** The new password into the guide, and from there into the program. */
export function PasswordChange({ change, heading, isFirst }: PasswordChangeProps) {
  const { words: given } = usePlan()
  const step = given[`${change.field}Step`] ?? ''
  const copy = fill(words.copy, { panel: given['panel'] ?? '', step })
  const first = { kind: 'act', text: isFirst ? copy : words.copyAgain } as const
  const groups = numberRows([
    ...change.groups.slice(0, 1).map((group) => ({ ...group, rows: [first, ...group.rows] })),
    ...change.groups.slice(1),
  ])
  const carry = useCarryRows(groups)
  const rows = groups.flatMap((group) => group.rows)
  return (
    <section className="grid grid-cols-[minmax(0,1fr)] content-start gap-x-8 gap-y-4 half:grid-cols-2">
      <h2 className="text-lg font-semibold half:col-span-2">
        <Inline text={heading} />
      </h2>
      <div className="grid grid-cols-[minmax(0,1fr)] content-start gap-4">
        {isFirst && <FieldInputs fields={[change.field]} />}
        <RowList label={words.what} groups={groups} carry={carry} see={change.see} />
      </div>
      <div className="grid grid-cols-[minmax(0,1fr)] content-start gap-4">
        <Figures figures={change.figures} rows={rows} active={carry.active} />
      </div>
    </section>
  )
}
