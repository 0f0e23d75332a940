import { useMemo } from 'react'
import { plainFields } from '#engine/values/fields.ts'
import type { Result } from '#model/result.ts'
import type { ProfileFile } from '#outputs/mobileconfig/build-profile.ts'
import { usePlan, useValues } from '#features/guide/guide-context.tsx'
import { passwordIn } from '#features/values/password-in.ts'
import { useSecret } from '#secrets/secret-store.ts'
import { useHeld } from '#state/held.ts'
import { makeProfile, type Obstacle } from './make-profile.ts'

/** The profile for the values as they are now, or what keeps it from being made. */
export function useProfile(): Result<ProfileFile, readonly Obstacle[]> {
  const { guide } = usePlan()
  const { provider } = guide
  const values = useValues()
  const held = useHeld()
  const imapPassword = useSecret(provider.id, 'imapPassword')
  const smtpPassword = useSecret(provider.id, 'smtpPassword')
  return useMemo(() => {
    // What waits to be looked at has no value that could be put in the file.
    const exposed = plainFields.filter(
      (field) => held[`${provider.id}/${field}`]?.kind === 'shape' || passwordIn(values[field]) !== undefined,
    )
    return makeProfile(values, guide, exposed)
    // oxlint-disable-next-line react/exhaustive-deps -- with each password kept or removed the answer may change
  }, [values, guide, provider, held, imapPassword, smtpPassword])
}
