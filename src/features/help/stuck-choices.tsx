import { useId } from 'react'
import { messages } from '#words/messages.ts'
import { supportMessages } from '#words/support-messages.ts'
import { inlineText } from '#engine/inline/inline-text.ts'
import type { Symptom } from '#model/symptom.ts'
import type { Planned } from '#model/text.ts'
import { shareable, type Shareable } from '#outputs/report/report.ts'
import { unsetValue } from '#features/guide/unset-value.ts'

const words = supportMessages.stuck
const plain = { icons: messages.icons, value: unsetValue }
const groups = Object.keys(shareable) as Shareable[]

interface StuckChoicesProps {
  readonly symptoms: readonly Planned<Symptom>[]
  readonly symptom: string
  readonly onChooseSymptom: (id: string) => void
  readonly shared: readonly Shareable[]
  readonly onShare: (shared: readonly Shareable[]) => void
}

/** What the report says beyond the place: what is seen, and which values come along. */
export function StuckChoices({ symptoms, symptom, onChooseSymptom, shared, onShare }: StuckChoicesProps) {
  const id = useId()
  return (
    <>
      {symptoms.length > 0 && (
        <p>
          <label htmlFor={id} className="block font-semibold">
            {words.sees}
          </label>
          <select
            id={id}
            value={symptom}
            onChange={(event) => onChooseSymptom(event.target.value)}
            className="mt-1 min-h-11 w-full rounded-lg border-2 border-edge bg-card px-3"
          >
            <option value="">{words.seesNothing}</option>
            {symptoms.map((each) => (
              <option key={each.id} value={each.id}>
                {inlineText(each.sees, plain)}
              </option>
            ))}
          </select>
        </p>
      )}
      <fieldset>
        <legend className="font-semibold">{words.share}</legend>
        <p className="text-sm text-quiet">{words.shareHint}</p>
        {groups.map((group) => (
          <label key={group} className="flex min-h-11 cursor-pointer items-center gap-3">
            <input
              type="checkbox"
              checked={shared.includes(group)}
              onChange={(event) =>
                onShare(groups.filter((each) => (each === group ? event.target.checked : shared.includes(each))))
              }
              className="size-5 shrink-0 accent-accent"
            />
            {words.shared[group]}
          </label>
        ))}
      </fieldset>
    </>
  )
}
