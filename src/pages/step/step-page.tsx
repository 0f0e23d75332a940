import { useEffect } from 'react'
import { useNavigationType } from 'react-router'
import { messages } from '#content/messages.ts'
import type { Position } from '#engine/progress/progress.ts'
import { AnswersLine } from '#parts/answers-line.tsx'
import { usePlan } from '#parts/guide-context.tsx'
import { Inline } from '#parts/inline.tsx'
import { arriveAt } from '#state/arrival.ts'
import { useLoaded } from '#state/loaded.ts'
import { Callout } from '#ui/callout.tsx'
import { Detour } from './detour.tsx'
import { Inputs, loadStepParts, Pictures, Stuck, Values } from './step-chunks.ts'
import { StepFooter } from './step-footer.tsx'
import { StepHeader } from './step-header.tsx'
import { StepSidebar } from './step-sidebar.tsx'
import { StepWords } from './step-words.tsx'

/** One step: where am I, what do I do, what will I see, what if it looks different. */
export function StepPage({ position }: { readonly position: Position }) {
  const { guide } = usePlan()
  const { step, previous, next } = position
  const isLoaded = useLoaded((state) => state.isLoaded)
  const navigation = useNavigationType()

  useEffect(() => void loadStepParts(), [])

  useEffect(() => {
    // A mended link arrives by REPLACE; only links inside the page push.
    const neighbours = [previous?.id, next?.id].filter((id) => id !== undefined)
    if (isLoaded) arriveAt(guide.id, step.id, navigation !== 'PUSH', neighbours)
  }, [guide.id, step.id, previous?.id, next?.id, isLoaded, navigation])

  return (
    <div className="mx-auto grid max-w-7xl gap-x-10 px-4 lg:grid-cols-[15rem_minmax(0,1fr)]">
      <StepSidebar current={step.id} />
      <article className="grid grid-cols-[minmax(0,1fr)] content-start gap-5 pt-4 pb-8 beside:gap-2 beside:pt-1 lg:pt-8">
        <Detour position={position} />
        <StepHeader position={position} />
        {/* On a wide page the pictures stand beside the text; on a narrow one between the values and the rest. */}
        <div className="grid grid-cols-[minmax(0,1fr)] gap-x-10 gap-y-6 beside:gap-y-2.5 xl:grid-cols-[minmax(0,1fr)_minmax(0,1fr)] xl:grid-rows-[auto_1fr]">
          <div className="grid grid-cols-[minmax(0,1fr)] content-start gap-5 beside:gap-2">
            <StepWords step={step} />
            {step.kind === 'enter' && <Values key={step.id} groups={step.values} title={messages.step.values} />}
            {step.kind === 'collect' && <Inputs key={step.id} fields={step.fields} hasPaste={step.paste} />}
          </div>
          <div className="xl:col-start-2 xl:row-span-2">
            <Pictures key={step.id} step={step.id} />
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
            <Stuck key={step.id} step={step.id} />
            <AnswersLine />
          </div>
        </div>
        <StepFooter position={position} />
      </article>
    </div>
  )
}
