import type { ProfileProblem } from '#model/profile.ts'
import type { Result } from '#model/result.ts'
import type { CheckFailure } from './check-failure.ts'
import { checkProfile } from './check-profile.ts'
import { composeProfile, type ProfileInput } from './compose-profile.ts'
import { findField } from './field-keys.ts'
import { findChanges } from './find-changes.ts'
import { findValueProblems } from './find-value-problems.ts'
import { nameFile } from './name-file.ts'
import { writePlist, type PlistDictionary } from './write-plist.ts'

/** A profile ready to be downloaded. */
export interface ProfileFile {
  readonly fileName: string
  /** Safari shows a file of another type as text instead of handing it to System Settings. */
  readonly mediaType: 'application/x-apple-aspen-config'
  /** To be written as UTF-8. */
  readonly text: string
}

/**
 * The configuration profile for one account, checked; or every value that has to be fixed first.
 * The same input gives the same bytes: no clock, no chance. Never throws.
 */
export function buildProfile(input: ProfileInput): Result<ProfileFile, readonly ProfileProblem[]> {
  const problems = findValueProblems(input.values)
  if (problems.length > 0) return { ok: false, error: problems }

  const profile = composeProfile(input)
  const text = tryToWrite(profile)
  const failures = [...checkProfile(text, input.device), ...findChanges(text, profile)]
  if (failures.length > 0) return { ok: false, error: explainFailures(failures) }

  const fileName = nameFile(input.provider, input.values.emailAddress)
  return { ok: true, value: { fileName, mediaType: 'application/x-apple-aspen-config', text } }
}

/** The XML, or '' (which no check lets pass) where a character of the texts or the provider keeps it from being one. */
function tryToWrite(profile: PlistDictionary): string {
  try {
    return writePlist(profile)
  } catch {
    return ''
  }
}

/** Each key once, with the field whose value stands there; only when there is no such field the file is to blame. */
export function explainFailures(failures: readonly CheckFailure[]): readonly ProfileProblem[] {
  const problems = new Map<string, ProfileProblem>()
  for (const { check, level, key } of failures) {
    const field = level === 'payload' ? findField(key) : undefined
    const where = key === '' ? check : key
    problems.set(
      where,
      field === undefined ? { kind: 'file-fails-check', key: where } : { kind: 'value-fails-check', field, key },
    )
  }
  const all = [...problems.values()]
  const values = all.filter((problem) => problem.kind === 'value-fails-check')
  return values.length > 0 ? values : all
}
