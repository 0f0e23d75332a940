import { usePlan } from '#features/guide/guide-context.tsx'
import { EnterValues } from '#features/values/enter-values.tsx'
import { AdviceList } from './advice-list.tsx'
import { DownloadCard } from './download-card.tsx'
import { fieldOf } from './make-profile.ts'
import { ProfileSummary } from './profile-summary.tsx'
import { useProfile } from './use-profile.ts'

/** What will be in the file, the lines to fix it in, and the file. */
export function ProfileFilePart() {
  const profile = useProfile()
  const toFix = profile.ok ? [] : profile.error.flatMap((obstacle) => fieldOf(obstacle) ?? [])
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <ProfileSummary toFix={toFix} />
      {/* The description, too, which no step uses. */}
      <EnterValues fields={[...usePlan().guide.fields]} />
      <AdviceList />
      <DownloadCard profile={profile} />
    </div>
  )
}
