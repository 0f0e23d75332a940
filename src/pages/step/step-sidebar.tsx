import { messages } from '#content/words/en/messages.ts'
import { guidePath } from '#engine/links/paths.ts'
import { usePlan } from '#features/guide/guide-context.tsx'
import { Link } from 'react-router'
import { StepList } from '#features/guide/step-list.tsx'

/** The list of steps: beside the step where there is room; else folded, in a small window in the page's top line. */
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
    <nav
      aria-label={messages.step.navigation}
      className="max-sm:pointer-events-none max-sm:absolute max-sm:inset-x-0 max-sm:top-0 max-sm:z-10 print:hidden"
    >
      <details className="rounded-lg border-line bg-card max-sm:bg-transparent sm:mt-3 sm:border lg:hidden">
        <summary className="pointer-events-auto flex min-h-11 w-fit cursor-pointer items-center px-4 leading-tight font-semibold max-sm:ms-auto max-sm:max-w-30 max-sm:text-accent max-sm:underline max-sm:underline-offset-3 sm:w-auto">
          {messages.step.stepsToggle}
        </summary>
        <div className="pointer-events-auto px-3 pb-3 max-sm:border-b max-sm:border-line max-sm:bg-card max-sm:floating">
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
