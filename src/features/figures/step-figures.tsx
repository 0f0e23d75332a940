import { useEffect, useRef } from 'react'
import type { ValueGroup } from '#model/step.ts'
import type { Planned } from '#model/text.ts'
import { keepInView } from '#platform/pan.ts'
import { useTurn } from '#state/next-field.ts'
import { Figures } from './figures.tsx'
import { usePlan } from '#features/guide/guide-context.tsx'
import { WholePlan } from '#features/guide/whole-plan.tsx'

/** The pictures of a step, which come with the guide's details. */
export function StepFigures({ step }: { readonly step: string }) {
  return (
    <WholePlan>
      <OfStep step={step} />
    </WholePlan>
  )
}

/** Few values leave more room for the picture. */
const room = (groups: readonly Planned<ValueGroup>[]) =>
  groups.flatMap((group) => group.rows).length > 3 ? 'low' : 'tall'

/** In a small window a step with values has room for a part of its first picture: the part that is next. */
function OfStep({ step: id }: { readonly step: string }) {
  const step = usePlan().steps.find((each) => each.id === id)
  const field = useTurn((state) => state.field)
  const box = useRef<HTMLDivElement>(null)
  const [first] = step?.figures ?? []
  const marks = first?.kind === 'drawn' ? first.marks : []
  const turn = marks.findIndex((mark) => 'field' in mark && mark.field === field)

  useEffect(() => {
    const picture = box.current?.querySelector<HTMLElement>('[role=img]')
    return picture ? keepInView(picture, `[data-number="${Math.max(turn, 0) + 1}"]`) : undefined
  }, [turn])

  return (
    <div
      ref={box}
      data-crop={step?.kind === 'enter' ? room(step.values) : undefined}
      className="grid grid-cols-[minmax(0,1fr)] content-start gap-6"
    >
      <Figures figures={step?.figures ?? []} />
    </div>
  )
}
