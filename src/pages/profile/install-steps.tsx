import { numberRows } from '#engine/plan/rows.ts'
import type { InstallStep } from '#model/profile-way.ts'
import type { Planned } from '#model/text.ts'
import { Figures } from '#features/figures/figures.tsx'
import { RowList } from '#features/steps/row-list.tsx'
import { useCarryRows } from '#features/steps/use-carry-rows.ts'
import { classes } from '#ui/classes.ts'

/** The installation, each part with its picture and what to do and copy for it. */
export function InstallSteps({ steps }: { readonly steps: readonly Planned<InstallStep>[] }) {
  return (
    // Safari takes an ordered list without its own numbers for no list at all; the drawn ones are read.
    // oxlint-disable-next-line jsx-a11y/no-redundant-roles
    <ol role="list" className="mt-4 grid gap-8">
      {steps.map((step) => (
        <li key={step.id} id={step.id}>
          <OneStep step={step} />
        </li>
      ))}
    </ol>
  )
}

function OneStep({ step }: { readonly step: Planned<InstallStep> }) {
  const groups = numberRows([{ rows: step.rows }])
  const carry = useCarryRows(groups)
  const rows = groups.flatMap((group) => group.rows)
  return (
    <>
      <h3 className="mb-2 text-lg font-semibold">{step.title}</h3>
      <div className={classes(step.figures.length > 0 && 'step-body')}>
        {step.figures.length > 0 && (
          <div className="pictures grid grid-cols-[minmax(0,1fr)] content-start gap-4">
            <Figures figures={step.figures} rows={rows} active={carry.active} />
          </div>
        )}
        <div>
          <RowList label={step.title} groups={groups} carry={carry} />
        </div>
      </div>
    </>
  )
}
