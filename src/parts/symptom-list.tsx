import { messages } from '#content/messages.ts'
import type { Symptom } from '#model/symptom.ts'
import type { Planned } from '#model/text.ts'
import { Disclosure } from '#ui/disclosure.tsx'
import { Inline } from './inline.tsx'

/** "It looks different": what people see instead, each with its cause and the way on. */
export function SymptomList({ symptoms }: { readonly symptoms: readonly Planned<Symptom>[] }) {
  if (symptoms.length === 0) return null
  return (
    <section aria-labelledby="different-title">
      <h2 id="different-title" className="text-lg font-semibold">
        {messages.step.different}
      </h2>
      <p className="text-sm text-quiet">{messages.step.different_hint}</p>
      <div className="mt-2 grid gap-2">
        {symptoms.map((symptom) => (
          <Disclosure key={symptom.id} id={symptom.id} summary={<Inline text={symptom.sees} />}>
            <p className="text-quiet">
              {messages.step.cause} <Inline text={symptom.cause} />
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
