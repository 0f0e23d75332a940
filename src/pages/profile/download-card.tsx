import { useState } from 'react'
import { fill } from '#content/messages.ts'
import { profileMessages } from '#content/profile-messages.ts'
import { announce } from '#parts/announcer.tsx'
import { downloadText } from '#platform/download.ts'
import { Button } from '#ui/button.tsx'
import { ProblemList } from './problem-list.tsx'
import { useProfile } from './use-profile.ts'

/** The button, or what is in its way. A profile that did not pass its check is never offered. */
export function DownloadCard() {
  const profile = useProfile()
  const [downloaded, setDownloaded] = useState<string | null>(null)
  if (!profile.ok) {
    return (
      <div className="needs-script">
        <ProblemList problems={profile.error} />
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
    <div className="flex flex-wrap items-center gap-4">
      <Button look="primary" onClick={download}>
        {profileMessages.download}
      </Button>
      <p className={isCurrent ? 'min-w-0 font-semibold wrap-anywhere text-good' : 'min-w-0 wrap-anywhere text-quiet'}>
        {fill(isCurrent ? profileMessages.downloaded : profileMessages.ready, { file: fileName })}
      </p>
    </div>
  )
}
