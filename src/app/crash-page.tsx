import { messages } from '#content/messages.ts'
import { fieldTexts } from '#content/fields.ts'
import { guideEntries } from '#content/registry.ts'
import { inlineText } from '#engine/inline/inline-text.ts'
import { guidePath, homePath, stepPath } from '#engine/links/paths.ts'
import { planGuide } from '#engine/plan/plan-guide.ts'
import type { PlannedStep } from '#model/guide.ts'
import { loadedGuide } from '#parts/load-guide.ts'
import { buttonClasses } from '#ui/button-classes.ts'

const words = { icons: messages.icons, value: (field: keyof typeof fieldTexts) => fieldTexts[field].inline }
const plain = (text: string) => inlineText(text, words)

/**
 * What is shown when a page failed: the step in plain words, made from the data alone, and ways on. The links are
 * plain ones: they load a fresh page, and with it a newer version if that was the reason.
 */
export function CrashPage({ address }: { readonly address: string }) {
  const base = import.meta.env.BASE_URL.replace(/\/$/, '')
  const step = stepAt(address)
  return (
    <div className="mx-auto max-w-2xl px-4 pt-8 pb-12">
      <h1 tabIndex={-1} className="text-3xl font-bold tracking-tight">
        {messages.crash.title}
      </h1>
      <p className="mt-3">{messages.crash.text}</p>
      <p className="mt-4 flex flex-wrap gap-3">
        <a href={base + address} className={buttonClasses('primary')}>
          {messages.crash.retry}
        </a>
        <a href={base + homePath()} className={buttonClasses('secondary')}>
          {messages.crash.start}
        </a>
      </p>
      {step !== undefined && (
        <section aria-labelledby="crash-step" className="mt-8">
          <h2 id="crash-step" className="text-xl font-semibold">
            {step.title}
          </h2>
          <p>{plain(step.intro)}</p>
          {step.expected.map((expected) => (
            <p key={expected.id} className="mt-2">
              {messages.expected.shows} <b className="font-semibold">{expected.message}</b> {plain(expected.remedy)}
            </p>
          ))}
          <ol className="mt-2 grid list-decimal gap-1 ps-6">
            {step.actions.map((action, index) => (
              <li key={index}>{plain(action.text)}</li>
            ))}
          </ol>
          <p className="mt-2">{plain(step.see)}</p>
        </section>
      )}
    </div>
  )
}

function stepAt(address: string): PlannedStep | undefined {
  for (const { id } of guideEntries) {
    const guide = loadedGuide(id)
    if (guide === undefined || !address.startsWith(guidePath(id))) continue
    return planGuide(guide, {}).steps.find((step) => address.replace(/\/$/, '') === stepPath(id, step.id))
  }
  return undefined
}
