import { useRef, useState } from 'react'
import { fieldTexts } from '#words/field-names.ts'
import { inputMessages } from '#words/input-messages.ts'
import { fill } from '#features/language/fill.ts'
import type { NumberedGroup } from '#engine/plan/rows.ts'
import { Inline } from '#features/guide/inline.tsx'
import { RowList } from '#features/steps/row-list.tsx'
import type { CarryRows } from '#features/steps/use-carry-rows.ts'
import { FieldInputs } from '#features/values/field-inputs.tsx'
import type { FieldId } from '#model/field.ts'
import type { Inline as InlineText } from '#model/text.ts'
import { useLoaded } from '#state/loaded.ts'
import { Disclosure } from '#ui/disclosure.tsx'
import { CollectedTable } from './collected-table.tsx'
import { PasteNotes } from './paste-notes.tsx'
import { PasteTarget } from './paste-target.tsx'
import { usePastedPanel } from './use-pasted-panel.ts'

const words = inputMessages.paste

interface PasteStepProps {
  readonly label: string
  readonly groups: readonly NumberedGroup[]
  readonly carry: CarryRows
  readonly fields: readonly FieldId[]
  readonly see: InlineText
  /** Whether there are values already. */
  readonly isFilled: boolean
}

/** The provider's page, pasted whole: one large target, and afterwards a table of what was in it. */
export function PasteStep({ label, groups, carry, fields, see, isFilled }: PasteStepProps) {
  const isLoaded = useLoaded((state) => state.isLoaded)
  const title = useRef<HTMLHeadingElement>(null)
  const { summary, failure, take } = usePastedPanel()
  // What is shown first is decided once: whoever types the values keeps the fields until they come back.
  const [hasTable, setTable] = useState<boolean>()
  if (isLoaded && hasTable === undefined) setTable(isFilled)

  function paste(text: string) {
    if (!take(text)) return
    setTable(true)
    // The target is gone, and the focus with it.
    requestAnimationFrame(() => title.current?.focus({ preventScroll: true }))
  }

  if (hasTable && isFilled)
    return (
      <>
        <CollectedTable
          ref={title}
          title={summary === null ? words.filled : fill(words.count, { count: summary.taken.length })}
          fields={fields}
          see={see}
          onAgain={() => setTable(false)}
        />
        {summary !== null && <PasteNotes summary={summary} />}
      </>
    )
  return (
    <>
      <RowList label={label} groups={groups} carry={carry} last={<PasteTarget failure={failure} onText={paste} />} />
      {summary !== null && summary.taken.length > 0 && <PasteNotes summary={summary} />}
      <div className="noscript:hidden print:hidden">
        <Disclosure summary={words.type}>
          <FieldInputs fields={fields} />
        </Disclosure>
      </div>
      <noscript>
        <ToRead fields={fields} see={see} />
      </noscript>
    </>
  )
}

/** Where nothing can be pasted or typed: what the next steps need, and where it is. */
function ToRead({ fields, see }: Pick<PasteStepProps, 'fields' | 'see'>) {
  return (
    <>
      <dl className="grid gap-1.5 text-note">
        {fields.map((field) => (
          <div key={field}>
            <dt className="font-semibold">{fieldTexts[field].name}</dt>
            <dd className="text-quiet">{fieldTexts[field].hint}</dd>
          </div>
        ))}
      </dl>
      <p className="row is-plain mt-2 text-pine [&_b]:text-pine">
        <Inline text={see} />
      </p>
    </>
  )
}
