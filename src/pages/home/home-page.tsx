import { useEffect } from 'react'
import { startMessages } from '#words/start-messages.ts'
import { fill } from '#features/language/fill.ts'
import { CodeEntry } from '#features/arrival/code-entry.tsx'
import { site } from '#content/site.ts'
import { GuideGate } from '#features/guide/guide-gate.tsx'
import { loadGuide } from '#features/guide/load-guide.ts'
import { ResumeCard } from '#features/guide/resume-card.tsx'
import { useProgress } from '#state/progress.ts'
import { isOwn, programsByDevice } from './device.ts'
import { OtherDevices } from './other-devices.tsx'
import { OwnDevice } from './own-device.tsx'
import { useSystem } from './use-system.ts'

const words = startMessages.home

const isOffered = (guide: string) => site.programs.some(({ id }) => id === guide)

/** The front page: where the person reads mail, and the way back into the guide that was begun. */
export function HomePage() {
  const system = useSystem()
  const guides = useProgress((state) => state.guides)
  const [own, ...others] = programsByDevice(site.programs, system)
  const latest = Object.keys(guides).findLast((id) => (guides[id]?.at ?? null) !== null && isOffered(id))
  const begun = site.programs.find(({ id }) => id === latest)
  const { email, url } = site.provider.support
  // Most likely the next page.
  const next = begun?.id ?? own?.programs[0]?.id
  useEffect(() => {
    if (next !== undefined) void loadGuide(next).catch(() => undefined)
  }, [next])
  return (
    <div className="page pt-6 pb-6 sm:pt-9">
      <h1 tabIndex={-1} className="text-display">
        {words.title}
      </h1>
      <p className="mt-3 mb-6 max-w-224 text-lead text-quiet">{words.intro}</p>
      {begun !== undefined && (
        <GuideGate id={begun.id} meanwhile={null}>
          <div className="mb-6 rounded-3xl border border-hair bg-card px-4 py-4 sm:px-7">
            {site.programs.length > 1 && <p className="text-note text-quiet">{begun.app}</p>}
            <ResumeCard />
          </div>
        </GuideGate>
      )}
      {own !== undefined && <OwnDevice own={own} isHere={isOwn(own, system)} isWayOn={begun === undefined} />}
      <OtherDevices devices={others} />
      <div className="mt-6 max-w-160">
        <CodeEntry />
      </div>
      {email === undefined && url !== undefined && (
        <p className="mt-6 text-quiet">
          <a href={url} className="text-link inline-flex min-h-11 items-center">
            {fill(words.help, { provider: site.provider.name })}
          </a>
        </p>
      )}
      {email !== undefined && (
        <p className="mt-6 text-quiet">
          <span>{fill(words.stuck, { provider: site.provider.name })}</span>{' '}
          <a href={`mailto:${email}`} className="text-link inline-flex min-h-11 items-center">
            {email}
          </a>
        </p>
      )}
    </div>
  )
}
