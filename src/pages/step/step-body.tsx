import { useRef, useState } from 'react'
import { stepMessages } from '#words/step-messages.ts'
import { numberRows, valueGroups, valuesOf, type NumberedGroup } from '#engine/plan/rows.ts'
import type { Position } from '#engine/progress/progress.ts'
import { isSecret } from '#engine/values/fields.ts'
import type { PlannedStep } from '#model/guide.ts'
import { Figures } from '#features/figures/figures.tsx'
import { AnswersLine } from '#features/guide/answers-line.tsx'
import { usePlan } from '#features/guide/guide-context.tsx'
import { WhenHere } from '#features/loading/load-later.tsx'
import { KeepOnTopButton } from '#features/on-top/keep-on-top-button.tsx'
import { pasteStep } from '#features/paste/paste-chunk.ts'
import { announce } from '#features/session/announcer.tsx'
import { ClearClipboard } from '#features/session/clear-clipboard.tsx'
import { Fork } from '#features/steps/fork.tsx'
import { Notes } from '#features/steps/notes.tsx'
import { RowList } from '#features/steps/row-list.tsx'
import { useCarryRows } from '#features/steps/use-carry-rows.ts'
import { FieldInputs } from '#features/values/field-inputs.tsx'
import { hasTopWindow } from '#platform/top-window.ts'
import { pickBranch, useBranches } from '#state/branches.ts'
import { useLoaded } from '#state/loaded.ts'
import { answer, selectAnswers, useProgress } from '#state/progress.ts'
import { selectTyped, useSettings } from '#state/settings.ts'
import { classes } from '#ui/classes.ts'
import { Icon } from '#ui/icon.tsx'
import { OpenHelp } from './open-help.tsx'
import { StepFooter } from './step-footer.tsx'

/** A list with more rows than this needs the room that its picture can spare. */
const short = 5

const rowsOf = (groups: readonly NumberedGroup[]) => groups.flatMap(({ rows }) => rows)

/** What to do in a step, beside the picture that shows where. */
export function StepBody({ position }: { readonly position: Position }) {
  const { step } = position
  const { guide } = usePlan()
  // Theirs alone: what the guide assumes is nothing they picked.
  const answers = useProgress(selectAnswers(guide.id))
  const { provider } = guide
  const picked = useBranches((branches) => branches[step.id])
  const branch = step.fork?.branches.find(({ id, picks }) =>
    picks === undefined ? id === picked : answers[picks.question] === picks.answer,
  )
  const typed = useSettings(selectTyped(provider.id))
  const groups = numberRows(step.groups)
  const rows = rowsOf(groups)
  // The numbers go on where those before the question ended; what is left alone has none.
  const next = rows.filter(({ number }) => number !== undefined).length + 1
  const branchGroups = numberRows(branch === undefined ? [] : [branch], next)
  const carry = useCarryRows(groups)
  const isPasted = step.kind === 'collect' && step.paste
  const isFilled = !isPasted || step.fields.some((field) => field in typed)
  const hasValues = rows.some(({ row }) => row.kind === 'value')
  const list = { label: stepMessages.rows, groups, carry }

  // The steps that follow would be for something they may not have.
  const isOpen = branch === undefined && (step.fork?.branches.some(({ picks }) => picks !== undefined) ?? false)
  const [isMissing, setIsMissing] = useState(false)
  const question = useRef<HTMLDivElement>(null)

  function askToPick() {
    setIsMissing(true)
    announce(stepMessages.pickFirst)
    question.current?.querySelector('input')?.focus({ preventScroll: true })
    // From the question on, with what is said of it.
    question.current?.scrollIntoView()
  }

  function pick(id: string) {
    pickBranch(step.id, id)
    const picks = step.fork?.branches.find((each) => each.id === id)?.picks
    if (picks !== undefined) answer(guide.id, picks.question, picks.answer)
  }

  return (
    <div className={classes('step-body', rows.length > short && 'is-long', hasValues && 'has-values')}>
      <div className="pictures grid grid-cols-[minmax(0,1fr)] content-start gap-4">
        <Figures
          figures={branch?.figures ?? step.figures}
          rows={[...rows, ...rowsOf(branchGroups)]}
          active={carry.active}
        />
      </div>
      <div className="grid grid-cols-[minmax(0,1fr)] content-start gap-3">
        {isPasted ? (
          <WhenHere part={pasteStep}>
            {(PasteStep) => <PasteStep {...list} fields={step.fields} see={step.see} isFilled={isFilled} />}
          </WhenHere>
        ) : (
          <RowList {...list} see={step.fork === undefined ? step.see : undefined} />
        )}
        {step.fork !== undefined && (
          <>
            <Fork
              ref={question}
              fork={step.fork}
              chosen={branch?.id ?? ''}
              isMissing={isMissing && isOpen}
              onChoose={pick}
            />
            {branch !== undefined && (
              <RowList label={step.fork.title} groups={branchGroups} carry={carry} see={step.see} />
            )}
            <noscript>
              <AllBranches step={step} first={next} />
            </noscript>
          </>
        )}
        {step.kind === 'collect' && !step.paste && step.fields.length > 0 && <FieldInputs fields={step.fields} />}
        {step.kind === 'collect' && (isPasted || step.fields.some(isSecret)) && (
          <p className="flex items-start gap-2 text-caption text-quiet print:hidden">
            <Icon name="lock" /> <span>{stepMessages.passwords}</span>
          </p>
        )}
        <StepFooter position={position} isPrimary={isFilled} onDone={isOpen ? askToPick : undefined} />
        <StepAside step={step} />
      </div>
    </div>
  )
}

/** Where nothing can be picked, all there is to see, each with what to do then. */
function AllBranches({ step, first }: { readonly step: PlannedStep; readonly first: number }) {
  const carry = useCarryRows([])
  return step.fork?.branches.map((branch) => {
    const groups = numberRows([{ heading: branch.label.replaceAll('**', ''), rows: branch.rows }], first)
    return (
      <div key={branch.id} className="mb-3 grid grid-cols-[minmax(0,1fr)] gap-3">
        <RowList label={branch.label} groups={groups} carry={carry} see={step.see} />
        <Figures figures={branch.figures} rows={rowsOf(groups)} />
      </div>
    )
  })
}

/** What is at hand beside the work: what others met here, what is worth knowing, and what helps with the values. */
function StepAside({ step }: { readonly step: PlannedStep }) {
  const isLoaded = useLoaded((state) => state.isLoaded)
  const values = valuesOf(step)
  return (
    <div className="print:hidden">
      <div className="step-notes">
        <Notes notes={step.notes} />
        <OpenHelp />
        {isLoaded && values.length > 1 && hasTopWindow() && (
          <KeepOnTopButton groups={valueGroups(step)} title={step.title} />
        )}
      </div>
      {values.some(({ field }) => isSecret(field)) && <ClearClipboard />}
      <div className="mt-2">
        <AnswersLine />
      </div>
    </div>
  )
}
