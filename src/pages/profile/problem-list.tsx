import { fieldTexts } from '#words/field-names.ts'
import { fill } from '#features/language/fill.ts'
import { profileMessages } from '#words/profile-messages.ts'
import { profileProblems } from '#words/profile-messages.ts'
import { valueProblems } from '#words/value-messages.ts'
import type { PlainFieldId } from '#model/field.ts'
import { fieldAnchor } from '#features/values/field-anchor.ts'
import { Inline } from '#features/guide/inline.tsx'
import { Link } from 'react-router'
import { useHasLines } from '#features/values/enter-values.tsx'
import { useValueStep } from '#features/values/use-value-step.ts'
import { focusLine } from '#platform/focus.ts'
import { Callout } from '#ui/callout.tsx'
import { fieldOf, type Obstacle } from './make-profile.ts'

/** What keeps the profile from being made: each with the way to the line where it is fixed. */
export function ProblemList({ obstacles }: { readonly obstacles: readonly Obstacle[] }) {
  return (
    <Callout tone="warn" title={profileMessages.fixTitle} heading="h3">
      <p>{profileMessages.fixHint}</p>
      <ul aria-label={profileMessages.fixTitle} className="mt-2 grid list-disc gap-1 ps-5">
        {obstacles.map((obstacle, index) => {
          const field = fieldOf(obstacle)
          return (
            <li key={index}>
              <Sentence obstacle={obstacle} />{' '}
              {field !== undefined && <FixLink field={field} isMissing={obstacle.kind === 'missing'} />}
            </li>
          )
        })}
      </ul>
    </Callout>
  )
}

function Sentence({ obstacle }: { readonly obstacle: Obstacle }) {
  if (obstacle.kind === 'refused' || obstacle.kind === 'password')
    return (
      <>
        <b className="font-semibold">{fieldTexts[obstacle.field].name}:</b>{' '}
        <Inline text={obstacle.kind === 'refused' ? valueProblems[obstacle.problem] : profileMessages.holdsPassword} />
      </>
    )
  const words = { ...obstacle, ...('field' in obstacle && { field: fieldTexts[obstacle.field].inline }) }
  return fill(profileProblems[obstacle.kind], words)
}

/** The way to the field where a value is changed. */
export function FixLink({ field, isMissing }: { readonly field: PlainFieldId; readonly isMissing: boolean }) {
  const anchor = fieldAnchor(field)
  const hasLines = useHasLines()
  const entryPath = useValueStep(field)
  return (
    <Link
      // The lines of this page come with the script; until then the link leads to the step that has the value.
      to={hasLines ? `#${anchor}` : entryPath}
      onClick={(event) => {
        if (focusLine(anchor)) event.preventDefault()
      }}
      className="font-semibold text-accent underline underline-offset-3"
    >
      {isMissing ? profileMessages.enterLink : profileMessages.fixLink}
      <span className="sr-only">: {fieldTexts[field].inline}</span>
    </Link>
  )
}
