import { fieldTexts } from '#words/field-names.ts'
import { fill } from '#features/language/fill.ts'
import { pasteMessages } from '#words/paste-messages.ts'
import { valueProblems } from '#words/value-messages.ts'
import type { LeftValue } from '#engine/paste/panel-reading.ts'
import { Inline } from '#features/guide/inline.tsx'
import { fieldNames, isLeftReason, type PasteSummary } from './paste-summary.ts'

const reasonText = ({ reason }: LeftValue) =>
  isLeftReason(reason) ? pasteMessages.left[reason] : valueProblems[reason]

/** A password that the page hides is no trouble: it has a step of its own. */
const isHidden = ({ reason }: LeftValue) => reason === 'panel-masked' || reason === 'panel-sentence'

/** What in a pasted page could not be filled in and why, and what was not in it. */
export function PasteNotes({ summary: { left, missing } }: { readonly summary: PasteSummary }) {
  const odd = left.filter((value) => !isHidden(value))
  if (odd.length === 0 && missing.length === 0) return null
  return (
    <div className="grid gap-1 text-note">
      {odd.length > 0 && (
        <ul className="grid gap-1">
          {odd.map((value) => (
            <li key={value.field}>
              <b className="font-semibold">{fieldTexts[value.field].name}:</b> <Inline text={reasonText(value)} />
            </li>
          ))}
        </ul>
      )}
      {missing.length > 0 && (
        <p className="text-quiet">{fill(pasteMessages.missing, { fields: fieldNames(missing) })}</p>
      )}
    </div>
  )
}
