import { useDeferredValue } from 'react'
import { messages } from '#words/messages.ts'
import { StepList } from '#features/guide/step-list.tsx'

/** The list of steps beside the step, where there is room; else it is in the header. */
export function StepSidebar({ current }: { readonly current: string }) {
  // The step that was asked for comes first.
  const shown = useDeferredValue(current)
  return (
    <nav
      aria-label={messages.step.navigation}
      className="sticky top-15 max-h-[calc(100dvh-3.75rem)] self-start overflow-y-auto px-2 pt-5 pb-6 max-rail:hidden print:hidden"
    >
      <StepList current={shown} />
    </nav>
  )
}
