import { useEffect, useRef } from 'react'
import { figuresOf, numberRows, ringsIn, valuesOf } from '#engine/plan/rows.ts'
import type { PlannedStep } from '#model/guide.ts'
import { keepInView } from '#platform/pan.ts'
import { useTurn } from '#state/next-field.ts'
import { Figures } from './figures.tsx'
import { usePlan } from '#features/guide/guide-context.tsx'

/** Few values leave more room for the picture. */
const room = (step: PlannedStep) => (valuesOf(step).length > 3 ? 'low' : 'tall')

/** In a small window a step with values has room for a part of its first picture: the part that is next. */
export function StepFigures({ step: id }: { readonly step: string }) {
  const step = usePlan().steps.find((each) => each.id === id)
  const field = useTurn((state) => state.field)
  const box = useRef<HTMLDivElement>(null)
  const figures = step === undefined ? [] : figuresOf(step)
  const rows = step === undefined ? [] : numberRows(step.groups).flatMap((group) => group.rows)
  const [first] = figures
  const rings = first === undefined ? [] : ringsIn(first, figures, rows).rings
  const number = rows.find(({ row }) => row.kind === 'value' && row.field === field)?.number
  const turn = rings.findIndex((ring) => ring.number === number)

  useEffect(() => {
    const picture = box.current?.querySelector<HTMLElement>('[role=img]')
    return picture ? keepInView(picture, `[data-number="${number ?? 1}"]`) : undefined
  }, [turn, number])

  return (
    <div
      ref={box}
      data-crop={step !== undefined && valuesOf(step).length > 0 ? room(step) : undefined}
      className="grid grid-cols-[minmax(0,1fr)] content-start gap-6"
    >
      <Figures figures={figures} rows={rows} />
    </div>
  )
}
