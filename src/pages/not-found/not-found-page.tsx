import { startMessages } from '#words/start-messages.ts'
import { messages } from '#words/messages.ts'
import { site } from '#content/site.ts'
import { guidePath, homePath } from '#engine/links/paths.ts'
import { GuideGate } from '#features/guide/guide-gate.tsx'
import { Link, useLocation } from 'react-router'
import { NearestSteps } from '#features/guide/nearest-steps.tsx'
import { StepList } from '#features/guide/step-list.tsx'
import { useLostAddress } from '#state/lost-address.ts'

const words = startMessages.notFound

/** An address that has no page: looks for the one it means, says so when there is none, and shows where to go. */
export function NotFoundPage() {
  const { pathname } = useLocation()
  const isLost = useLostAddress((state) => state.path === pathname.replace(/(.)\/$/, '$1'))
  return (
    <div className="page pt-6 pb-8 sm:pt-9">
      {isLost ? (
        <>
          <h1 tabIndex={-1}>{words.title}</h1>
          <NearestSteps />
          <p className="mt-3 text-lead text-quiet">{words.text}</p>
        </>
      ) : (
        <>
          <div className="needs-script">
            <h1 tabIndex={-1} className="visible">
              {words.looking}
            </h1>
            <p className="visible mt-3 text-lead text-quiet">{words.meanwhile}</p>
          </div>
          <noscript>
            <h1>{words.title}</h1>
            <p className="mt-3 text-lead text-quiet">{words.text}</p>
          </noscript>
        </>
      )}
      <p>
        <Link to={homePath()} className="text-link inline-flex min-h-11 items-center">
          {messages.site.name}
        </Link>
      </p>
      {site.programs.map(({ id, app, system }) => (
        <section key={id} aria-labelledby={`guide-${id}`} className="mt-4 border-t border-hair pt-3">
          <h2 id={`guide-${id}`} className="mb-1">
            <Link to={guidePath(id)} className="text-link inline-flex min-h-11 items-center gap-1.5 text-lg">
              <span>{app}</span> <span>({system})</span>
            </Link>
          </h2>
          <GuideGate id={id}>
            <StepList />
          </GuideGate>
        </section>
      ))}
    </div>
  )
}
