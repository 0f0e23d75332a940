import { deskMessages } from '#words/desk-messages.ts'
import { StepList } from '#features/guide/step-list.tsx'
import { FixedPlan } from '#features/guide/guide-context.tsx'
import { planGuide } from '#engine/plan/plan-guide.ts'
import { deskGuides } from './desk-guides.ts'

/** Without script there is no search: the steps of every guide as links. */
export function DeskWithoutScript() {
  return (
    <noscript>
      <p className="mt-3">{deskMessages.noScript}</p>
      {deskGuides().map((guide) => (
        <section key={guide.id} aria-labelledby={`steps-of-${guide.id}`} className="mt-4">
          <h2 id={`steps-of-${guide.id}`} className="text-lg font-semibold">
            {guide.app}
          </h2>
          <FixedPlan plan={planGuide(guide, {})}>
            <StepList />
          </FixedPlan>
        </section>
      ))}
    </noscript>
  )
}
