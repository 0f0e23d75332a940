import { useMemo } from 'react'
import { profileTexts } from '#content/profile-texts.ts'
import type { ProfileProblem } from '#model/profile.ts'
import type { Result } from '#model/result.ts'
import { buildProfile, type ProfileFile } from '#outputs/mobileconfig/build-profile.ts'
import { usePlan, useValues } from '#parts/guide-context.tsx'

/** The profile for the values as they are now, or what keeps it from being made. */
export function useProfile(): Result<ProfileFile, readonly ProfileProblem[]> {
  const { provider } = usePlan().guide
  const values = useValues()
  return useMemo(() => buildProfile({ values, provider, texts: profileTexts }), [values, provider])
}
