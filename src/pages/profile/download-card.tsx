import { useEffect, useRef, useState } from 'react'
import { fill } from '#features/language/fill.ts'
import { profileMessages } from '#words/profile-messages.ts'
import { usePlan, useValues } from '#features/guide/guide-context.tsx'
import { announce } from '#features/session/announcer.tsx'
import { downloadText } from '#platform/download.ts'
import { useLoaded } from '#state/loaded.ts'
import { noteProfile, selectProfileAddress, useSettings } from '#state/settings.ts'
import { Button } from '#ui/button.tsx'
import { normalizeAddress } from '#outputs/mobileconfig/account-identity.ts'
import { Callout } from '#ui/callout.tsx'
import { ProblemList } from './problem-list.tsx'
import type { useProfile } from './use-profile.ts'

/** The button, or what is in its way. A profile that did not pass its check is never offered. */
export function DownloadCard({ profile }: { readonly profile: ReturnType<typeof useProfile> }) {
  const [downloaded, setDownloaded] = useState<string | null>(null)
  const { provider } = usePlan().guide
  const { emailAddress } = useValues()
  const last = useSettings(selectProfileAddress(provider.id))
  // The address before the one that was downloaded just now: the old profile is still to be removed.
  const [before, setBefore] = useState<string>()
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
    if (last !== undefined && !isSameAccount(last, emailAddress)) setBefore(last)
    noteProfile(provider.id, emailAddress)
    announce(fill(profileMessages.downloaded, { file: fileName }))
  }

  const other = [before, last].find((address) => address !== undefined && !isSameAccount(address, emailAddress))
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-3">
      {other !== undefined && <OtherAddress before={other} />}
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

const isSameAccount = (one: string, other: string) => normalizeAddress(one) === normalizeAddress(other)

/** Another address makes another account: said before the download, and as long as the old profile may be there. */
function OtherAddress({ before }: { readonly before: string }) {
  const { guide } = usePlan()
  return (
    <div className="basis-full">
      <Callout tone="warn" title={profileMessages.otherAddressTitle} heading="h3">
        <p className="wrap-anywhere">{fill(profileMessages.otherAddress, { before, system: guide.system })}</p>
        <a href="#profile-remove" className="inline-block py-1 font-semibold text-accent underline underline-offset-3">
          {profileMessages.otherAddressLink}
        </a>
      </Callout>
    </div>
  )
}

/** Says so when the last value was fixed: the button comes up away from where the person types. */
function useReadyAnnouncement(isReady: boolean) {
  const isLoaded = useLoaded((state) => state.isLoaded)
  const was = useRef<boolean | null>(null)
  useEffect(() => {
    if (!isLoaded) return
    if (was.current === false && isReady) announce(profileMessages.nowReady)
    was.current = isReady
  }, [isLoaded, isReady])
}
