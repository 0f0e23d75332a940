import { startMessages } from '#content/words/en/start-messages.ts'
import { messages } from '#content/words/en/messages.ts'
import { site } from '#content/site.ts'
import { guidePath, homePath } from '#engine/links/paths.ts'
import { GuideGate } from '#features/guide/guide-gate.tsx'
import { Link } from 'react-router'
import { NearestSteps } from '#features/guide/nearest-steps.tsx'
import { StepList } from '#features/guide/step-list.tsx'

/** An address that leads nowhere: says so, and shows where to go. */
export function NotFoundPage() {
  return (
    <div className="mx-auto max-w-2xl px-4 pt-8 pb-12">
      <h1 tabIndex={-1} className="text-3xl font-bold tracking-tight">
        {startMessages.notFound.title}
      </h1>
      <NearestSteps />
      <p className="mt-3 text-lg">{startMessages.notFound.text}</p>
      <ul className="mt-4 grid gap-2">
        <li>
          <Link to={homePath()} className="font-semibold text-accent underline">
            {messages.site.name}
          </Link>
        </li>
      </ul>
      {site.programs.map((entry) => (
        <section key={entry.id} className="mt-6">
          <h2 className="mb-2 text-xl font-semibold">
            <Link to={guidePath(entry.id)} className="text-accent underline underline-offset-4">
              {entry.app}
            </Link>
          </h2>
          <GuideGate id={entry.id}>
            <StepList />
          </GuideGate>
        </section>
      ))}
    </div>
  )
}
