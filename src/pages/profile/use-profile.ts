import { useMemo } from 'react'
import type { Result } from '#model/result.ts'
import type { ProfileFile } from '#outputs/mobileconfig/build-profile.ts'
import { usePlan, useValues } from '#features/guide/guide-context.tsx'
import { useExposed } from '#features/values/use-exposed.ts'
import { makeProfile, type Obstacle } from './make-profile.ts'

/** The profile for the values as they are now, or what keeps it from being made. */
export function useProfile(): Result<ProfileFile, readonly Obstacle[]> {
  const { guide } = usePlan()
  const values = useValues()
  const exposed = useExposed()
  return useMemo(() => makeProfile(values, guide, exposed), [values, guide, exposed])
}
