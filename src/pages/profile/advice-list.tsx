import { fieldTexts } from '#words/field-names.ts'
import { profileMessages } from '#words/profile-messages.ts'
import { plainFields } from '#engine/values/fields.ts'
import type { PlainFieldId } from '#model/field.ts'
import { usePlan } from '#features/guide/guide-context.tsx'
import { useAdvice } from '#features/values/use-advice.ts'
import { FixLink } from './problem-list.tsx'

/** Values that may be a slip: their fields say so, but here they may be folded, and the file can't be changed later. */
export function AdviceList() {
  const { guide } = usePlan()
  return (
    <ul aria-label={profileMessages.adviceTitle} className="grid gap-2 empty:hidden">
      {plainFields
        .filter((field) => guide.fields.has(field))
        .map((field) => (
          <Entry key={field} field={field} />
        ))}
    </ul>
  )
}

function Entry({ field }: { readonly field: PlainFieldId }) {
  const advice = useAdvice(field)
  if (advice === undefined) return null
  return (
    <li className="rounded-xl border border-amber-line bg-amber-soft px-3.5 py-2 text-note text-amber">
      <b className="font-semibold">{fieldTexts[field].name}:</b> {advice.text}{' '}
      <FixLink field={field} isMissing={false} />
    </li>
  )
}
