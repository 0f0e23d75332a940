import { shortMessages } from '#content/checklist-messages.ts'
import { planFields } from '#outputs/checklist/plan-fields.ts'
import { Disclosure } from '#ui/disclosure.tsx'
import { FieldInputs } from './field-inputs.tsx'
import { usePlan } from './guide-context.tsx'
import { PasteBox } from './paste-box.tsx'

/** Everything the first steps ask for, in one place; folded, since it is asked for once. */
export function EnterValues() {
  const plan = usePlan()
  const canPaste = plan.steps.some((step) => step.kind === 'collect' && step.paste)
  return (
    <div className="print:hidden">
      <Disclosure summary={<b className="font-semibold">{shortMessages.enter}</b>}>
        <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
          {canPaste && <PasteBox />}
          <FieldInputs fields={planFields(plan).flatMap((section) => section.fields)} />
        </div>
      </Disclosure>
    </div>
  )
}
