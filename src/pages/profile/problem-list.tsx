import { Link } from 'react-router'
import { fieldTexts } from '#content/fields.ts'
import { fill } from '#content/messages.ts'
import { profileMessages } from '#content/profile-messages.ts'
import { profileProblems } from '#content/profile-texts.ts'
import type { FieldId } from '#model/field.ts'
import type { ProfileProblem } from '#model/profile.ts'
import { useEntryPath } from '#parts/use-entry-path.ts'
import { Callout } from '#ui/callout.tsx'

/** What keeps the profile from being made: each with the way to where it is mended. */
export function ProblemList({ problems }: { readonly problems: readonly ProfileProblem[] }) {
  return (
    <Callout tone="warn" title={profileMessages.mendTitle} heading="h2">
      <p>{profileMessages.mendHint}</p>
      <ul className="mt-2 grid list-disc gap-1 ps-5">
        {problems.map((problem, index) => (
          <li key={index}>
            {sentence(problem)}{' '}
            {'field' in problem && <MendLink field={problem.field} isMissing={problem.kind === 'missing'} />}
          </li>
        ))}
      </ul>
    </Callout>
  )
}

function sentence(problem: ProfileProblem): string {
  const words = { ...problem, ...('field' in problem && { field: fieldTexts[problem.field].inline }) }
  return fill(profileProblems[problem.kind], words)
}

function MendLink({ field, isMissing }: { readonly field: FieldId; readonly isMissing: boolean }) {
  return (
    <Link to={useEntryPath(field)} className="font-semibold text-accent underline underline-offset-3">
      {isMissing ? profileMessages.enterLink : profileMessages.mendLink}
      <span className="sr-only">: {fieldTexts[field].inline}</span>
    </Link>
  )
}
