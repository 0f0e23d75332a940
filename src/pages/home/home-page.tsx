import { Suspense } from 'react'
import { startMessages } from '#content/words/en/start-messages.ts'
import { site } from '#content/site.ts'
import type { ProgramEntry } from '#model/program.ts'
import { guidePath } from '#engine/links/paths.ts'
import { GuideGate } from '#features/guide/guide-gate.tsx'
import { Link } from 'react-router'
import { ResumeCard } from '#features/guide/resume-card.tsx'
import { selectGuide, useProgress } from '#state/progress.ts'

/** The front page: which guides there are, and the way back into the one that was begun. */
export function HomePage() {
  return (
    <div className="mx-auto max-w-3xl px-4 pt-8 pb-12 lg:pt-14">
      <h1 tabIndex={-1} className="text-4xl leading-tight font-bold tracking-tight text-balance">
        {startMessages.home.title}
      </h1>
      <p className="mt-4 max-w-2xl text-lg text-quiet">{startMessages.home.intro}</p>
      <h2 className="mt-8 text-xl font-semibold">{startMessages.home.choose}</h2>
      <ul className="mt-3 grid gap-4">
        {site.programs.map((entry) => (
          <GuideCard key={entry.id} entry={entry} />
        ))}
      </ul>
    </div>
  )
}

function GuideCard({ entry }: { readonly entry: ProgramEntry }) {
  const at = useProgress((state) => selectGuide(entry.id)(state).at)
  return (
    <li className="rounded-xl border border-line bg-card px-5 py-5 lifted">
      <h3 className="text-xl font-semibold">
        <Link
          to={guidePath(entry.id)}
          className="text-accent underline underline-offset-4 decoration-from-font hover:decoration-2"
        >
          {entry.app}
        </Link>
      </h3>
      <p className="mt-1 text-quiet">{entry.system}</p>
      {at !== null && (
        <div className="mt-4">
          <Suspense>
            <GuideGate id={entry.id}>
              <ResumeCard />
            </GuideGate>
          </Suspense>
        </div>
      )}
    </li>
  )
}
