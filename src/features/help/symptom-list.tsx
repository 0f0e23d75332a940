import { useId } from 'react'
import { messages } from '#words/messages.ts'
import type { Symptom } from '#model/symptom.ts'
import type { Planned } from '#model/text.ts'
import { Disclosure } from '#ui/disclosure.tsx'
import { Inline } from '#features/guide/inline.tsx'

interface SymptomListProps {
  readonly symptoms: readonly Planned<Symptom>[]
  /** The level that fits the page's outline. */
  readonly heading?: 'h2' | 'h3'
  readonly onOpen?: (symptom: string) => void
}

/** "It looks different": what people see instead, each with its cause and the way on. */
export function SymptomList({ symptoms, heading: Heading = 'h2', onOpen }: SymptomListProps) {
  const title = useId()
  if (symptoms.length === 0) return null
  return (
    <section aria-labelledby={title}>
      <Heading id={title} className="font-semibold">
        {messages.step.different}
      </Heading>
      <p className="text-sm text-quiet">{messages.step.different_hint}</p>
      <div className="mt-1 border-t border-hair">
        {symptoms.map((symptom) => (
          <Disclosure
            key={symptom.id}
            id={symptom.id}
            summary={<Inline text={symptom.sees} />}
            onToggle={(isOpen) => isOpen && onOpen?.(symptom.id)}
          >
            <p className="text-quiet">
              <span>{messages.step.cause}</span> <Inline text={symptom.cause} />
            </p>
            <p className="mt-1">
              <b className="font-semibold">{messages.step.fix}</b> <Inline text={symptom.fix} />
            </p>
          </Disclosure>
        ))}
      </div>
    </section>
  )
}
