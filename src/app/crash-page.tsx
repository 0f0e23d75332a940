import { Suspense, useEffect } from 'react'
import { messages } from '#content/words/en/messages.ts'
import { homePath } from '#engine/links/paths.ts'
import { loadable } from '#features/loading/loadable.tsx'
import { focusHeading } from '#platform/focus.ts'
import { QuietBoundary } from '#ui/quiet-boundary.tsx'
import { buttonClasses } from '#ui/button-classes.ts'

/** Fetched with the parts that come late, so that it is here when the network is not. */
export const crashStep = loadable(async () => (await import('./crash-step.tsx')).CrashStep)
export const crashReport = loadable(async () => (await import('./crash-report.tsx')).CrashReport)

interface CrashPageProps {
  readonly address: string
  /** Whatever was thrown. Its text is shown nowhere. */
  readonly error: unknown
}

/**
 * What is shown when a page failed: the step in plain words, made from the data alone, and ways on. The links are
 * plain ones: they load a fresh page, and with it a newer version if that was the reason.
 */
export function CrashPage({ address, error }: CrashPageProps) {
  // As after every change of page; what had the focus is gone.
  useEffect(focusHeading, [])
  const base = import.meta.env.BASE_URL.replace(/\/$/, '')
  return (
    <div className="page max-w-2xl! pt-6 pb-10 sm:pt-9">
      <h1 tabIndex={-1}>{messages.crash.title}</h1>
      <p className="mt-3 text-lead text-quiet">{messages.crash.text}</p>
      <p className="mt-4 flex flex-wrap gap-3">
        <a href={base + address} className={buttonClasses('primary')}>
          {messages.crash.retry}
        </a>
        <a href={base + homePath()} className={buttonClasses('secondary')}>
          {messages.crash.start}
        </a>
      </p>
      <QuietBoundary>
        <Suspense>
          <crashStep.Component address={address} />
        </Suspense>
      </QuietBoundary>
      <QuietBoundary>
        <Suspense>
          <crashReport.Component address={address} error={error} />
        </Suspense>
      </QuietBoundary>
    </div>
  )
}
