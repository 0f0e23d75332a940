import { useEffect } from 'react'
import { messages } from '#words/messages.ts'
import { homePath } from '#engine/links/paths.ts'
import { later } from '#features/loading/load-later.tsx'
import { focusHeading } from '#platform/focus.ts'
import { QuietBoundary } from '#ui/quiet-boundary.tsx'
import { Button } from '#ui/button.tsx'
import { buttonClasses } from '#ui/button-classes.ts'
import { CrashStep } from './crash-step.tsx'

/** In a chunk of its own: whoever never meets a crash does not load it. */
const report = later(async () => (await import('./crash-report.tsx')).CrashReport)

interface CrashPageProps {
  readonly address: string
  /** Whatever was thrown. Its text is shown nowhere. */
  readonly error: unknown
  /** Draws the page anew; what was typed stays. */
  readonly onTryAgain: () => void
}

/**
 * What is shown when a page failed: the step in plain words, made from the data alone, and ways on. The first draws the
 * page anew and keeps what was typed; the links load a fresh page, and with it a newer version if that was the reason.
 */
export function CrashPage({ address, error, onTryAgain }: CrashPageProps) {
  // As after every change of page; what had the focus is gone.
  useEffect(focusHeading, [])
  const base = import.meta.env.BASE_URL.replace(/\/$/, '')
  return (
    <div className="page max-w-2xl! pt-6 pb-10 sm:pt-9">
      <h1 tabIndex={-1}>{messages.crash.title}</h1>
      <p className="mt-3 text-lead text-quiet">{messages.crash.text}</p>
      <p className="mt-4 flex flex-wrap gap-3">
        <Button look="primary" onClick={onTryAgain}>
          {messages.crash.tryAgain}
        </Button>
      </p>
      <p className="mt-4">{messages.crash.anew}</p>
      <p className="mt-3 flex flex-wrap gap-3">
        <a href={base + address} className={buttonClasses('secondary')}>
          {messages.crash.retry}
        </a>
        <a href={base + homePath()} className={buttonClasses('secondary')}>
          {messages.crash.start}
        </a>
      </p>
      <QuietBoundary>
        <CrashStep address={address} />
      </QuietBoundary>
      <QuietBoundary>
        <report.Component address={address} error={error} />
      </QuietBoundary>
    </div>
  )
}
