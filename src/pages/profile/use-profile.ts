import { useMemo } from 'react'
import { plainFields } from '#engine/values/fields.ts'
import type { Result } from '#model/result.ts'
import type { ProfileFile } from '#outputs/mobileconfig/build-profile.ts'
import { usePlan, useValues } from '#features/guide/guide-context.tsx'
import { useSecret } from '#secrets/secret-store.ts'
import { makeProfile, type Obstacle } from './make-profile.ts'

/** Shorter ones may stand in a value by chance. */
const telling = 8

/** The profile for the values as they are now, or what keeps it from being made. */
export function useProfile(): Result<ProfileFile, readonly Obstacle[]> {
  const { guide } = usePlan()
  const { provider } = guide
  const values = useValues()
  const imapPassword = useSecret(provider.id, 'imapPassword')
  const smtpPassword = useSecret(provider.id, 'smtpPassword')
  return useMemo(() => {
    const passwords = [imapPassword, smtpPassword].flatMap((secret) => secret?.reveal().trim() ?? [])
    // A password pasted into the wrong line would otherwise stand in the file.
    const exposed = plainFields.filter((field) =>
      passwords.some((text) => values[field] === text || (text.length >= telling && values[field].includes(text))),
    )
    return makeProfile(values, guide, exposed)
  }, [values, guide, imapPassword, smtpPassword])
}
