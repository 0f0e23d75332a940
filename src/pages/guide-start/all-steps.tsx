import { guidePath, stepPath } from '#engine/links/paths.ts'
import { ContinueElsewhere } from '#features/carry/continue-elsewhere.tsx'
import { startMessages } from '#words/start-messages.ts'
import { fill } from '#features/language/fill.ts'
import { usePlan } from '#features/guide/guide-context.tsx'
import { Inline } from '#features/guide/inline.tsx'
import { StepList } from '#features/guide/step-list.tsx'
import { WhichAnswer } from '#features/guide/which-answer.tsx'
import { selectGuide, useProgress } from '#state/progress.ts'
import { Disclosure } from '#ui/disclosure.tsx'

const words = startMessages.guide

/** What can be looked up before one starts, or afterwards; folded, since nobody has to. */
export function AllSteps({ isFinished }: { readonly isFinished: boolean }) {
  const { guide, steps, phases, intro } = usePlan()
  const { at } = useProgress(selectGuide(guide.id))
  const here = isFinished ? undefined : steps.find(({ id }) => id === at)?.id
  const phaseNames = phases.map(({ title }) => title).join(words.phases)
  return (
    <div className="mt-6 border-t border-hair">
      <Disclosure
        summary={isFinished ? startMessages.finish.again : fill(words.all, { total: steps.length })}
        aside={<span className="max-phone:hidden">{phaseNames}</span>}
      >
        <StepList />
      </Disclosure>
      <ContinueElsewhere path={here === undefined ? guidePath(guide.id) : stepPath(guide.id, here)} />
      {!isFinished && (
        <>
          <WhichAnswer />
          <Disclosure summary={words.know}>
            <div className="grid max-w-prose gap-2 text-note">
              {intro.slice(1).map((paragraph, index) => (
                <p key={index}>
                  <Inline text={paragraph} />
                </p>
              ))}
              <p className="text-quiet">{words.keeps}</p>
            </div>
          </Disclosure>
        </>
      )}
    </div>
  )
}
