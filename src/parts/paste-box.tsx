import { useEffect, useId, useRef, useState, type ClipboardEvent } from 'react'
import { inputMessages } from '#content/input-messages.ts'
import { fill } from '#content/messages.ts'
import type { PanelReading } from '#engine/paste/panel-reading.ts'
import { keepSecret } from '#secrets/secret-store.ts'
import { typeValue } from '#state/settings.ts'
import { Button } from '#ui/button.tsx'
import { announce } from './announcer.tsx'
import { usePlan } from './guide-context.tsx'
import { PasteSummaryList } from './paste-summary-list.tsx'
import { summaryText, type PasteSummary } from './paste-summary.ts'

/** What reads the page is fetched when the box is up: nobody pastes in the first moment. */
const loadReader = async () => (await import('#engine/paste/read-panel.ts')).readPanel

/** Takes the values out of the provider's page, pasted whole. The text itself is not kept: it may hold passwords. */
export function PasteBox() {
  const { provider } = usePlan().guide
  const [summary, setSummary] = useState<PasteSummary | null>(null)
  const box = useRef<HTMLTextAreaElement>(null)
  const id = useId()

  useEffect(() => void loadReader().catch(() => undefined), [])

  async function take(text: string) {
    if (box.current !== null) box.current.value = ''
    try {
      const readPanel = await loadReader()
      const next = keepReading(provider.id, readPanel(text, provider.paste))
      setSummary(next)
      announce(summaryText(next))
    } catch {
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
      className="needs-script rounded-xl border border-line bg-card px-4 py-4 shadow-sm print:hidden"
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
      {summary !== null && <PasteSummaryList summary={summary} />}
    </section>
  )
}

/** Keeps what was read; what is left to say names fields, never their values. */
function keepReading(provider: string, reading: PanelReading): PasteSummary {
  for (const { field, value } of reading.taken) typeValue(provider, field, value)
  for (const { field, text } of reading.secrets) keepSecret(provider, field, text)
  const taken = [...reading.taken, ...reading.secrets].map(({ field }) => field)
  return { state: reading.state, taken, left: reading.left, missing: reading.missing }
}
