import { fill } from '#features/language/fill.ts'
import { profileMessages } from '#words/profile-messages.ts'
import { stepPath } from '#engine/links/paths.ts'
import { usePlan } from '#features/guide/guide-context.tsx'
import { useNavigate } from 'react-router'
import { markDone } from '#state/progress.ts'
import { Button } from '#ui/button.tsx'

/** Where this way joins the other: the steps the profile did are marked as done, the last phase is left. */
export function InstalledCard({ replaces }: { readonly replaces: string }) {
  const { guide, phases } = usePlan()
  const go = useNavigate()
  const index = phases.findIndex((phase) => phase.id === replaces)
  const replaced = phases[index]
  const next = phases[index + 1]?.steps[0]
  if (replaced === undefined || next === undefined) return null
  const goOn = () => {
    for (const step of replaced.steps) markDone(guide.id, step.id, true)
    void go(stepPath(guide.id, next.id))
  }
  return (
    <section aria-labelledby="installed-title" className="rounded-xl border-2 border-accent bg-accent-soft px-5 py-4">
      <h2 id="installed-title" className="text-xl font-semibold">
        {profileMessages.doneTitle}
      </h2>
      <p className="mt-1">{fill(profileMessages.doneText, { phase: replaced.title })}</p>
      <Button look="primary" className="mt-3" onClick={goOn}>
        {fill(profileMessages.doneButton, { step: `“${next.title}”` })}
      </Button>
    </section>
  )
}
