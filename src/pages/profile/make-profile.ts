import { profileTexts } from '#words/profile-texts.ts'
import { fill } from '#features/language/fill.ts'
import { checkValue } from '#engine/values/check-value.ts'
import { plainFields } from '#engine/values/fields.ts'
import type { ValueProblem } from '#engine/values/value-check.ts'
import type { PlainFieldId, Values } from '#model/field.ts'
import type { ProfileProblem, ProfileTexts } from '#model/profile.ts'
import type { Guide } from '#model/guide.ts'
import type { Result } from '#model/result.ts'
import { buildProfile, type ProfileFile } from '#outputs/mobileconfig/build-profile.ts'
import { followsAddress } from './follows-address.ts'

/** A value that the guide's own check refuses, for the reason its line gives. */
export interface RefusedValue {
  readonly kind: 'refused'
  readonly field: PlainFieldId
  readonly problem: ValueProblem
}

/** A value that holds one of the passwords: the file would carry it, readable. */
export interface ExposedPassword {
  readonly kind: 'password'
  readonly field: PlainFieldId
}

export type Obstacle = ExposedPassword | RefusedValue | ProfileProblem

type ProfileGuide = Pick<Guide, 'provider' | 'credentials' | 'fields' | 'words' | 'system' | 'profile'>

/** What the profile says of itself, with the names of the program and of what it runs on. */
export function textsFor({ words, system }: Pick<Guide, 'words' | 'system'>): ProfileTexts {
  const program = typeof words['program'] === 'string' ? words['program'] : ''
  const filled = Object.entries(profileTexts).map(([name, text]) => [name, fill(text, { program, system })])
  return Object.fromEntries(filled) as Record<keyof ProfileTexts, string>
}

/**
 * The profile for these values, or what to fix first: one thing for each field, in the order of the fields.
 * A profile could hold more than the guide lets pass (a server without a dot, a login of stars), but an installed one
 * cannot be fixed, so both checks have to agree. `exposed` are the fields that a password got into.
 */
export function makeProfile(
  values: Values,
  guide: ProfileGuide,
  exposed: readonly PlainFieldId[],
): Result<ProfileFile, readonly Obstacle[]> {
  const { provider, credentials, fields } = guide
  const profile = buildProfile({
    values,
    provider,
    texts: textsFor(guide),
    isOnePassword: credentials === 'one',
    device: guide.profile?.device ?? 'mac',
  })
  // A login for both servers is asked for once, and named once.
  const asked = plainFields.filter((field) => fields.has(field))
  const isAsked = (problem: ProfileProblem) => !('field' in problem) || fields.has(problem.field)
  const problems = profile.ok ? [] : profile.error.filter(isAsked)
  const refused = asked.flatMap((field) =>
    exposed.includes(field) ? { kind: 'password' as const, field } : (findRefusal(field, values[field]) ?? []),
  )
  if (profile.ok && refused.length === 0) return profile

  const named = [...refused, ...problems.filter((problem) => !refused.some(({ field }) => field === fieldOf(problem)))]
  const isAddressNamed = named.some((obstacle) => fieldOf(obstacle) === 'emailAddress')
  // What only repeats the address is fixed with it: asking for it three times would frighten.
  const error = named.filter((obstacle) => {
    const field = fieldOf(obstacle)
    return !(isAddressNamed && field !== undefined && followsAddress(field, values, provider))
  })
  return { ok: false, error: error.toSorted((a, b) => place(a) - place(b)) }
}

function findRefusal(field: PlainFieldId, value: string): RefusedValue | undefined {
  const check = checkValue(field, value)
  return check.state === 'bad' ? { kind: 'refused', field, problem: check.problem } : undefined
}

/** The field to fix; undefined where no value is to blame. */
export function fieldOf(obstacle: Obstacle): PlainFieldId | undefined {
  return 'field' in obstacle ? obstacle.field : undefined
}

function place(obstacle: Obstacle): number {
  const field = fieldOf(obstacle)
  return field === undefined ? plainFields.length : plainFields.indexOf(field)
}
