import { checkMessages } from '#words/check-messages.ts'
import { fill } from '#features/language/fill.ts'
import { messages } from '#words/messages.ts'
import { stepPath } from '#engine/links/paths.ts'
import { positionOf } from '#engine/progress/progress.ts'
import type { Trouble } from '#model/check-way.ts'
import type { Planned } from '#model/text.ts'
import { usePlan } from '#features/guide/guide-context.tsx'
import { Inline } from '#features/guide/inline.tsx'
import { Link } from 'react-router'
import { Disclosure } from '#ui/disclosure.tsx'
import { explain } from '#engine/plan/explain.ts'

const words = checkMessages.notSent

/** "It did not go out": what the program says, each with its causes and the step where it is fixed. */
export function TroubleList({ troubles }: { readonly troubles: readonly Planned<Trouble>[] }) {
  const { guide } = usePlan()
  return (
    <section id="not-sent" aria-labelledby="not-sent-title">
      <h3 id="not-sent-title" className="text-lg font-semibold">
        {words.title}
      </h3>
      <p className="text-sm text-quiet">{fill(words.hint, { app: guide.app })}</p>
      <div className="mt-3 grid gap-2">
        {troubles.map((trouble) => (
          <Disclosure key={trouble.id} id={trouble.id} summary={<Inline text={trouble.sees} />}>
            <Explanations trouble={trouble} />
          </Disclosure>
        ))}
      </div>
    </section>
  )
}

function Explanations({ trouble }: { readonly trouble: Planned<Trouble> }) {
  const plan = usePlan()
  const position = positionOf(plan, trouble.step)
  return (
    <div className="grid gap-3">
      {explain(trouble.reasons, plan.steps).map(({ cause, fix }, index) => (
        <div key={index} className="grid gap-1">
          <p className="text-quiet">
            {index > 0 && <b className="font-semibold">{words.or}</b>} <Inline text={cause} />
          </p>
          <p>
            <b className="font-semibold">{messages.step.fix}</b> <Inline text={fix} />
          </p>
        </div>
      ))}
      {position && (
        <p>
          <Link
            to={stepPath(plan.guide.id, position.step.id)}
            className="font-semibold text-accent underline underline-offset-3"
          >
            {fill(words.toStep, { number: position.number, title: position.step.title })}
          </Link>
        </p>
      )}
    </div>
  )
}
