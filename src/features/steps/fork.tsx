import type { Ref } from 'react'
import { stepMessages } from '#words/step-messages.ts'
import { numberRows, ringsIn } from '#engine/plan/rows.ts'
import { LiveDrawing } from '#features/figures/figures.tsx'
import { Inline } from '#features/guide/inline.tsx'
import type { Branch, Fork as ForkData } from '#model/step.ts'
import type { Planned } from '#model/text.ts'
import { QuietBoundary } from '#ui/quiet-boundary.tsx'
import { RadioGroup } from '#ui/radio-group.tsx'

interface ForkProps {
  readonly fork: Planned<ForkData>
  readonly chosen: string
  /** True once somebody wanted to go on without choosing. */
  readonly isMissing: boolean
  readonly onChoose: (branch: string) => void
  readonly ref: Ref<HTMLDivElement>
}

/** "What do you see?", with a picture for each answer: what is picked decides which rows follow. */
export function Fork({ ref, fork: { title, branches }, chosen, isMissing, onChoose }: ForkProps) {
  return (
    <div ref={ref} className="print:hidden">
      <RadioGroup
        legend={title}
        hint={isMissing ? <b className="text-danger">{stepMessages.pickFirst}</b> : stepMessages.fork}
        options={branches.map((branch) => ({
          id: branch.id,
          label: <Inline text={branch.label} />,
          picture: <BranchPicture branch={branch} />,
        }))}
        chosen={chosen}
        onChoose={onChoose}
      />
    </div>
  )
}

/** A piece of what is seen, to be recognized: its words are those of the answer below. */
function BranchPicture({ branch: { rows, figures } }: { readonly branch: Planned<Branch> }) {
  const [figure] = figures
  if (figure?.kind !== 'drawn') return null
  const numbered = numberRows([{ rows }]).flatMap((group) => group.rows)
  return (
    <span aria-hidden="true" className="branch-picture block">
      <QuietBoundary>
        <LiveDrawing screen={figure.screen} {...ringsIn(figure, figures, numbered)} active={undefined} />
      </QuietBoundary>
    </span>
  )
}
