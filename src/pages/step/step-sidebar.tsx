import { messages } from '#content/messages.ts'
import { guidePath } from '#engine/links/paths.ts'
import { usePlan } from '#parts/guide-context.tsx'
import { Link } from '#parts/link.tsx'
import { StepList } from '#parts/step-list.tsx'

/** The list of steps: beside the step where there is room, folded above it where there is not. */
export function StepSidebar({ current }: { readonly current: string }) {
  const { guide } = usePlan()
  const start = (
    <Link
      to={guidePath(guide.id)}
      className="mb-3 flex min-h-9 items-center rounded-lg px-2 font-semibold text-accent hover:bg-sunken"
    >
      {messages.step.start}
    </Link>
  )
  return (
    <nav aria-label={messages.step.navigation} className="print:hidden">
      <details className="mt-3 rounded-lg border border-line bg-card lg:hidden">
        <summary className="flex min-h-11 cursor-pointer items-center px-4 font-semibold">
          {messages.step.stepsToggle}
        </summary>
        <div className="px-3 pb-3">
          {start}
          <StepList current={current} />
        </div>
      </details>
      <div className="sticky top-0 hidden max-h-dvh overflow-y-auto pt-8 pb-6 lg:block">
        {start}
        <StepList current={current} />
      </div>
    </nav>
  )
}
