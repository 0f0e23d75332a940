import { useEffect, useId, useRef, useState, type ClipboardEvent, type ReactNode } from 'react'
import { inputMessages } from '#content/words/en/input-messages.ts'
import { fill } from '#content/words/en/messages.ts'
import { Button } from '#ui/button.tsx'
import { announce } from '#features/session/announcer.tsx'
import { usePlan } from '#features/guide/guide-context.tsx'

/** What reads the page, and tells what became of it, is fetched when the box is up: nobody pastes in the first moment. */
const loadReader = () => import('./apply-pasted-panel.ts')

/** Takes the values out of the provider's page, pasted whole. The text itself is not kept: it may hold passwords. */
export function PasteBox() {
  const { provider } = usePlan().guide
  const [summary, setSummary] = useState<ReactNode>(null)
  const box = useRef<HTMLTextAreaElement>(null)
  const id = useId()

  useEffect(() => void loadReader().catch(() => undefined), [])

  async function take(text: string) {
    if (box.current !== null) box.current.value = ''
    try {
      const { takePanel, PasteSummaryList, summaryText } = await loadReader()
      const taken = takePanel(provider, text)
      setSummary(<PasteSummaryList summary={taken} />)
      announce(summaryText(taken))
    } catch {
      setSummary(<p className="mt-3 font-semibold text-bad">{inputMessages.paste.failed}</p>)
      announce(inputMessages.paste.failed)
    }
  }

  function handlePaste(event: ClipboardEvent) {
    // Read here, not from the box: the text never gets into the page.
    event.preventDefault()
    void take(event.clipboardData.getData('text/plain'))
  }

  return (
    <section
      aria-labelledby={`${id}-title`}
      className="needs-script rounded-xl border border-line bg-card px-4 py-4 lifted print:hidden"
    >
      <h2 id={`${id}-title`} className="text-lg font-semibold">
        {inputMessages.paste.title}
      </h2>
      <p id={`${id}-hint`} className="text-sm text-quiet">
        {fill(inputMessages.paste.hint, { panel: provider.panel.name })}
      </p>
      <label htmlFor={id} className="mt-2 block font-semibold">
        {fill(inputMessages.paste.label, { service: provider.service })}
      </label>
      <textarea
        ref={box}
        id={id}
        dir="auto"
        rows={2}
        aria-describedby={`${id}-hint`}
        spellCheck={false}
        autoComplete="off"
        onPaste={handlePaste}
        className="mt-1 block min-h-16 w-full rounded-lg border-2 border-dashed border-edge bg-paper px-3 py-2 font-mono text-sm"
      />
      <Button className="mt-2" onClick={() => void take(box.current?.value ?? '')}>
        {inputMessages.paste.action}
      </Button>
      {summary}
    </section>
  )
}
