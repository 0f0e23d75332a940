import { useEffect, useRef, useState } from 'react'
import { fill } from '#features/language/fill.ts'
import { profileMessages } from '#words/profile-messages.ts'
import { announce } from '#features/session/announcer.tsx'
import { downloadText } from '#platform/download.ts'
import { useLoaded } from '#state/loaded.ts'
import { Button } from '#ui/button.tsx'
import { ProblemList } from './problem-list.tsx'
import type { useProfile } from './use-profile.ts'

/** The button, or what is in its way. A profile that did not pass its check is never offered. */
export function DownloadCard({ profile }: { readonly profile: ReturnType<typeof useProfile> }) {
  const [downloaded, setDownloaded] = useState<string | null>(null)
  useReadyAnnouncement(profile.ok)
  if (!profile.ok) {
    return (
      <div className="needs-script">
        <ProblemList obstacles={profile.error} />
      </div>
    )
  }
  const { fileName, mediaType, text } = profile.value
  const isCurrent = downloaded === text

  function download() {
    downloadText(fileName, mediaType, text)
    setDownloaded(text)
    announce(fill(profileMessages.downloaded, { file: fileName }))
  }

  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-3">
      <Button look="primary" onClick={download}>
        {profileMessages.download}
      </Button>
      <p className={isCurrent ? 'min-w-0 font-semibold wrap-anywhere text-good' : 'min-w-0 wrap-anywhere text-quiet'}>
        <span>{fill(isCurrent ? profileMessages.downloaded : profileMessages.ready, { file: fileName })}</span>{' '}
        {isCurrent && (
          <a href="#install" className="text-accent underline underline-offset-3">
            {profileMessages.installLink}
          </a>
        )}
      </p>
    </div>
  )
}

/** Says so when the last value was mended: the button comes up away from where the person types. */
function useReadyAnnouncement(isReady: boolean) {
  const isLoaded = useLoaded((state) => state.isLoaded)
  const was = useRef<boolean | null>(null)
  useEffect(() => {
    if (!isLoaded) return
    if (was.current === false && isReady) announce(profileMessages.nowReady)
    was.current = isReady
  }, [isLoaded, isReady])
}
