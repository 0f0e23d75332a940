import { fieldTexts } from '#words/field-names.ts'
import { fill } from '#features/language/fill.ts'
import { pasteMessages } from '#words/paste-messages.ts'
import { valueProblems } from '#words/value-messages.ts'
import type { LeftValue } from '#engine/paste/panel-reading.ts'
import { Inline } from '#features/guide/inline.tsx'
import { fieldNames, isLeftReason, summaryText, type PasteSummary } from './paste-summary.ts'

const reasonText = ({ reason }: LeftValue) =>
  isLeftReason(reason) ? pasteMessages.left[reason] : valueProblems[reason]

/** What was taken over, what was not and why, what is missing. */
export function PasteSummaryList({ summary }: { readonly summary: PasteSummary }) {
  const { taken, left, missing } = summary
  return (
    <div className="mt-3 grid gap-1">
      <p className={taken.length === 0 ? 'font-semibold text-bad' : 'font-semibold text-good'}>
        {summaryText(summary)}
      </p>
      {left.length > 0 && (
        <ul className="grid gap-1 text-sm">
          {left.map((value) => (
            <li key={value.field}>
              <b className="font-semibold">{fieldTexts[value.field].name}:</b> <Inline text={reasonText(value)} />
            </li>
          ))}
        </ul>
      )}
      {missing.length > 0 && (
        <p className="text-sm text-quiet">{fill(pasteMessages.missing, { fields: fieldNames(missing) })}</p>
      )}
    </div>
  )
}
