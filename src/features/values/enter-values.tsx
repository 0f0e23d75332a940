import { useDeferredValue } from 'react'
import { inputMessages } from '#words/input-messages.ts'
import { planFields } from '#outputs/checklist/plan-fields.ts'
import { useLoaded } from '#state/loaded.ts'
import { Disclosure } from '#ui/disclosure.tsx'
import type { FieldId } from '#model/field.ts'
import { FieldInputs } from './field-inputs.tsx'
import { usePlan } from '#features/guide/guide-context.tsx'
import { WhenHere } from '#features/loading/load-later.tsx'
import { pastePanel } from '#features/paste/paste-chunk.ts'

/**
 * True when the lines to type into are there. Nothing to type into without the script, so the file of the page does not
 * carry them; and they are many, so they come in pieces, for the page to answer meanwhile.
 */
export function useHasLines(): boolean {
  return useDeferredValue(useLoaded((state) => state.isLoaded))
}

interface EnterValuesProps {
  /** All that the steps ask for or use, unless a page needs others. */
  readonly fields?: readonly FieldId[]
}

/** Everything there is to enter, in one place; folded, since it is asked for once. */
export function EnterValues({ fields }: EnterValuesProps) {
  const plan = usePlan()
  const hasLines = useHasLines()
  const canPaste = plan.steps.some((step) => step.kind === 'collect' && step.paste)
  return (
    <div className="needs-script print:hidden">
      <Disclosure summary={<b className="font-semibold">{inputMessages.enter}</b>}>
        {hasLines && (
          <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
            {canPaste && <WhenHere part={pastePanel}>{(PastePanel) => <PastePanel />}</WhenHere>}
            <FieldInputs fields={fields ?? planFields(plan).flatMap((section) => section.fields)} />
          </div>
        )}
      </Disclosure>
    </div>
  )
}
