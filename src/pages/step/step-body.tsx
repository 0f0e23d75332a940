import { useState } from 'react'
import { fill } from '#features/language/fill.ts'
import { stepMessages } from '#words/step-messages.ts'
import { numberRows, valueGroups, valuesOf } from '#engine/plan/rows.ts'
import type { Position } from '#engine/progress/progress.ts'
import { isSecret } from '#engine/values/fields.ts'
import { Figures } from '#features/figures/figures.tsx'
import { AnswersLine } from '#features/guide/answers-line.tsx'
import { usePlan } from '#features/guide/guide-context.tsx'
import { KeepOnTopButton } from '#features/on-top/keep-on-top-button.tsx'
import { PastePanel } from '#features/paste/paste-panel.tsx'
import { ClearClipboard } from '#features/session/clear-clipboard.tsx'
import { Fork } from '#features/steps/fork.tsx'
import { Notes } from '#features/steps/notes.tsx'
import { RowList } from '#features/steps/row-list.tsx'
import { useCarryRows } from '#features/steps/use-carry-rows.ts'
import { FieldInputs } from '#features/values/field-inputs.tsx'
import { hasTopWindow } from '#platform/top-window.ts'
import { useSecretsOf } from '#secrets/secret-store.ts'
import { useLoaded } from '#state/loaded.ts'
import { selectTyped, useSettings } from '#state/settings.ts'
import { Icon } from '#ui/icon.tsx'
import { OpenHelp } from './open-help.tsx'
import { StepFooter } from './step-footer.tsx'

/** What to do in a step, beside the picture that shows where. */
export function StepBody({ position }: { readonly position: Position }) {
  const { step } = position
  const { provider } = usePlan().guide
  const isLoaded = useLoaded((state) => state.isLoaded)
  const [branchId, setBranch] = useState<string | null>(null)
  const secretOf = useSecretsOf(provider.id)
  const typed = useSettings(selectTyped(provider.id))
  const branch = step.fork?.branches.find(({ id }) => id === branchId)
  const groups = numberRows(step.groups)
  const rows = groups.flatMap((group) => group.rows)
  // The numbers go on where those before the question ended.
  const branchGroups = numberRows(branch === undefined ? [] : [branch], rows.length + 1)
  const carry = useCarryRows(groups)
  const values = valuesOf(step)
  const missesSecret = values.some(({ field }) => isSecret(field) && secretOf(field) === undefined)
  // The address may have been typed elsewhere; the rest comes from the provider's page.
  const isFilled =
    step.kind !== 'collect' || !step.paste || step.fields.some((field) => field !== 'emailAddress' && field in typed)
  const isPasted = step.kind === 'collect' && step.paste && isFilled
  const secrets = step.kind === 'collect' ? step.fields.filter(isSecret) : []
  const allRows = [...rows, ...branchGroups.flatMap((group) => group.rows)]

  return (
    <div className="step-body">
      <div className="pictures grid grid-cols-[minmax(0,1fr)] content-start gap-4">
        <Figures figures={branch?.figures ?? step.figures} rows={allRows} active={carry.active} />
      </div>
      <div className="grid grid-cols-[minmax(0,1fr)] content-start gap-3">
        {!isPasted && (
          <RowList
            label={stepMessages.rows}
            groups={groups}
            carry={carry}
            see={step.fork === undefined && isFilled ? step.see : undefined}
          />
        )}
        {missesSecret && (
          <p className="text-caption text-quiet max-half:hidden print:hidden">
            {fill(stepMessages.straight, { panel: provider.panel.name })}
          </p>
        )}
        {step.fork !== undefined && (
          <>
            <Fork fork={step.fork} chosen={branchId} onChoose={setBranch} />
            {branch !== undefined && (
              <RowList label={step.fork.title} groups={branchGroups} carry={carry} see={step.see} />
            )}
          </>
        )}
        {step.kind === 'collect' && step.paste && <PastePanel fields={step.fields} isFilled={isFilled} />}
        {step.kind === 'collect' && !step.paste && step.fields.length > 0 && <FieldInputs fields={step.fields} />}
        {secrets.length > 0 || (step.kind === 'collect' && step.paste) ? (
          <p className="flex items-start gap-2 text-note text-quiet print:hidden">
            <Icon name="lock" /> <span>{stepMessages.passwords}</span>
          </p>
        ) : null}
        {isLoaded && values.length > 1 && hasTopWindow() && (
          <p className="max-phone:hidden print:hidden">
            <KeepOnTopButton groups={valueGroups(step)} title={step.title} />
          </p>
        )}
        {values.some(({ field }) => isSecret(field)) && <ClearClipboard />}
        <StepFooter position={position} isPrimary={isFilled} />
        <div className="print:hidden">
          <OpenHelp />
          <Notes notes={step.notes} />
          <div className="mt-3 max-half:hidden">
            <AnswersLine />
          </div>
        </div>
      </div>
    </div>
  )
}
