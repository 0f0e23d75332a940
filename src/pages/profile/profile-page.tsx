import { Fragment } from 'react'
import { site } from '#content/site.ts'
import { fill } from '#features/language/fill.ts'
import { pageMessages } from '#words/page-messages.ts'
import { profileMessages } from '#words/profile-messages.ts'
import { guidePagePath, guidePath, profilePath, stepPath } from '#engine/links/paths.ts'
import type { Device, ProgramEntry } from '#model/program.ts'
import type { Note } from '#model/step.ts'
import type { Planned } from '#model/text.ts'
import { ContinueElsewhere } from '#features/carry/continue-elsewhere.tsx'
import { AnswersLine } from '#features/guide/answers-line.tsx'
import { usePlan } from '#features/guide/guide-context.tsx'
import { Inline } from '#features/guide/inline.tsx'
import { Link } from 'react-router'
import { SymptomList } from '#features/help/symptom-list.tsx'
import { Callout } from '#ui/callout.tsx'
import { InstallSteps } from './install-steps.tsx'
import { InstalledCard } from './installed-card.tsx'
import { ProfileFilePart } from './profile-file-part.tsx'

/** Setting up by a configuration profile: what it sets, the file, and its installation. */
export function ProfilePage() {
  const { guide, profile, phases } = usePlan()
  if (profile === undefined) return null
  const manual = phases.find(({ id }) => id === profile.replaces)?.steps[0]
  return (
    <div className="mx-auto grid max-w-5xl grid-cols-[minmax(0,1fr)] gap-8 px-4 pt-6 pb-12 lg:pt-10">
      <header className="max-w-2xl">
        <p className="text-sm font-semibold text-accent">
          <Link to={guidePath(guide.id)} className="underline underline-offset-3">
            {guide.app}
          </Link>{' '}
          · {fill(profileMessages.about, { minutes: profile.minutes })}
        </p>
        <h1 tabIndex={-1}>{pageMessages.profile.title}</h1>
        {profile.intro.map((paragraph, index) => (
          <p key={index} className="mt-3">
            <Inline text={paragraph} />
          </p>
        ))}
        <ContinueElsewhere path={profilePath(guide.id)} isForPhone />
        <OnlyFor />
        {manual !== undefined && (
          <p className="mt-3">
            {profileMessages.manual}{' '}
            <Link to={stepPath(guide.id, manual.id)} className="font-semibold text-accent underline underline-offset-3">
              {profileMessages.manualLink}
            </Link>
          </p>
        )}
      </header>
      <ProfileFilePart />
      <section aria-labelledby="before-title" className="grid gap-4">
        <h2 id="before-title" className="text-2xl font-bold tracking-tight">
          {profileMessages.beforeTitle}
        </h2>
        <Notes cautions={profile.before} />
      </section>
      <section id="install" aria-labelledby="install-title">
        <h2 id="install-title" className="text-2xl font-bold tracking-tight">
          {profileMessages.installTitle}
        </h2>
        <AnswersLine />
        <InstallSteps steps={profile.install} />
      </section>
      <InstalledCard replaces={profile.replaces} />
      <section aria-labelledby="after-title" className="grid gap-4">
        <h2 id="after-title" className="text-2xl font-bold tracking-tight">
          {profileMessages.afterTitle}
        </h2>
        <Notes cautions={profile.after} />
      </section>
      <div className="max-w-2xl">
        <SymptomList symptoms={profile.symptoms} />
      </div>
    </div>
  )
}

/** What profiles are for. */
const apple: readonly Device[] = ['mac', 'iphone', 'ipad']

/** Whether somebody who came here with another device of Apple's is better off there. */
const hasOtherDevice = (entry: ProgramEntry, own: readonly Device[]) =>
  apple.some((device) => entry.devices.includes(device) && !own.includes(device))

/** For which device the file is, and where the guides for the others are. */
function OnlyFor() {
  const { guide } = usePlan()
  const others = site.programs.filter((entry) => entry.id !== guide.id && hasOtherDevice(entry, guide.devices))
  return (
    <p className="mt-3">
      <span>{fill(profileMessages.onlyFor, { system: guide.system })}</span>
      {others.length === 0 && (
        <>
          {' '}
          <Link
            to={guidePagePath(guide.id, 'short')}
            className="font-semibold text-accent underline underline-offset-3"
          >
            {profileMessages.byHand}
          </Link>
        </>
      )}
      {others.map(({ id, app, system }) => (
        <Fragment key={id}>
          {' '}
          <Link to={guidePath(id)} className="font-semibold text-accent underline underline-offset-3">
            {fill(profileMessages.otherDevice, { system, guide: app })}
          </Link>
        </Fragment>
      ))}
    </p>
  )
}

function Notes({ cautions }: { readonly cautions: readonly Planned<Note>[] }) {
  return (
    <div className="grid gap-3 md:grid-cols-2">
      {cautions.map((caution) => (
        <Callout key={caution.id} tone="info" title={caution.title} heading="h3">
          {/* Links on this page lead to single ones. */}
          <span id={caution.id}>
            <Inline text={caution.text} />
          </span>
        </Callout>
      ))}
    </div>
  )
}
