import { messages } from '#words/messages.ts'
import { actionsOf, expectedOf } from '#engine/plan/rows.ts'
import { inlineText } from '#engine/inline/inline-text.ts'
import { crashedPage } from './crashed-page.ts'
import { unsetValue } from '#features/guide/unset-value.ts'

const words = { icons: messages.icons, value: unsetValue }
const plain = (text: string) => inlineText(text, words)

/** The step of a page that failed, in plain words made from the data alone. */
export function CrashStep({ address }: { readonly address: string }) {
  const step = crashedPage(address).position?.step
  if (step === undefined) return null
  return (
    <section aria-labelledby="crash-step" className="mt-8">
      <h2 id="crash-step" className="text-xl font-semibold">
        {step.title}
      </h2>
      <p>{plain(step.lead)}</p>
      {expectedOf(step).map((expected) => (
        <p key={expected.id} className="mt-2">
          {messages.expected.shows} <b className="font-semibold">{expected.message}</b> {plain(expected.remedy)}
        </p>
      ))}
      <ol className="mt-2 grid list-decimal gap-1 ps-6">
        {actionsOf(step).map((action, index) => (
          <li key={index}>{plain(action)}</li>
        ))}
      </ol>
      <p className="mt-2">{plain(step.see)}</p>
    </section>
  )
}
