import { memo } from 'react'
import { messages } from '#content/words/en/messages.ts'
import type { PlannedStep } from '#model/guide.ts'
import { AnswersLine } from '#features/guide/answers-line.tsx'
import { Inline } from '#features/guide/inline.tsx'
import { Callout } from '#ui/callout.tsx'
import { Inputs, Pictures, Values } from './step-chunks.ts'
import { StepWords } from './step-words.tsx'

/** What a step says and shows between its heading and its Back and Next. */
export const StepBody = memo(function StepBody({ step }: { readonly step: PlannedStep }) {
  return (
    // On a wide page the pictures stand beside the text; on a narrow one between the values and the rest.
    <div
      data-body=""
      className="grid grid-cols-[minmax(0,1fr)] gap-x-10 gap-y-6 beside:gap-y-2.5 xl:grid-cols-[minmax(0,1fr)_minmax(0,1fr)] xl:grid-rows-[auto_1fr]"
    >
      <div className="grid grid-cols-[minmax(0,1fr)] content-start gap-5 beside:gap-2">
        <StepWords step={step} />
        {step.kind === 'enter' && <Values groups={step.values} title={messages.step.values} />}
        {step.kind === 'collect' && <Inputs fields={step.fields} hasPaste={step.paste} />}
      </div>
      <div className="xl:col-start-2 xl:row-span-2">
        <Pictures step={step.id} />
      </div>
      <div className="grid grid-cols-[minmax(0,1fr)] content-start gap-5">
        <Callout tone="good" title={messages.step.see}>
          <Inline text={step.see} />
        </Callout>
        {step.cautions.map((caution) => (
          <Callout key={caution.id} tone="info" title={caution.title}>
            <Inline text={caution.text} />
          </Callout>
        ))}
        <AnswersLine />
      </div>
    </div>
  )
})
