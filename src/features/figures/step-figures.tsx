import { figuresOf, numberRows } from '#engine/plan/rows.ts'
import { usePlan } from '#features/guide/guide-context.tsx'
import { useTurn } from '#state/next-field.ts'
import { Figures } from './figures.tsx'

/** The pictures of a step; each shows the part whose value is copied next. */
export function StepFigures({ step: id }: { readonly step: string }) {
  const step = usePlan().steps.find((each) => each.id === id)
  const field = useTurn((state) => state.field)
  if (step === undefined) return null
  const rows = numberRows(step.groups).flatMap((group) => group.rows)
  const active = rows.find(({ row }) => row.kind === 'value' && row.field === field)?.number
  return (
    <div className="pictures grid grid-cols-[minmax(0,1fr)] content-start gap-4">
      <Figures figures={figuresOf(step)} rows={rows} active={active} />
    </div>
  )
}
