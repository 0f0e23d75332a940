import { useId, useRef, useState, type ClipboardEvent } from 'react'
import { fieldTexts } from '#content/fields.ts'
import { fill, messages } from '#content/messages.ts'
import { pasteReasonText } from '#content/value-messages.ts'
import { readPanel, type PanelReading } from '#engine/paste/read-panel.ts'
import type { FieldId } from '#model/field.ts'
import { keepSecret } from '#secrets/secret-store.ts'
import { typeValue } from '#state/settings.ts'
import { Button } from '#ui/button.tsx'
import { announce } from './announcer.tsx'
import { usePlan } from './guide-context.tsx'

/** What the paste box says afterwards: names of fields, never their values. */
type Summary =
  | { readonly found: false; readonly reason: string }
  | { readonly found: true; readonly taken: readonly FieldId[]; readonly left: readonly { readonly field: FieldId; readonly reason: string }[] }

/** Takes the values out of the provider's page, pasted whole. The text itself is not kept: it may hold passwords. */
export function PasteBox() {
  const { guide } = usePlan()
  const { provider } = guide
  const [summary, setSummary] = useState<Summary | null>(null)
  const box = useRef<HTMLTextAreaElement>(null)
  const id = useId()

  function take(text: string) {
    const next = summaryOf(provider.id, readPanel(text, provider.paste))
    setSummary(next)
    if (box.current !== null) box.current.value = ''
    announce(next.found ? fill(messages.paste.taken, { fields: namesOf(next.taken) }) : next.reason)
  }

  function handlePaste(event: ClipboardEvent) {
    // Read here, not from the box: the text never gets into the page.
    event.preventDefault()
    take(event.clipboardData.getData('text/plain'))
  }

  return (
    <section aria-labelledby={`${id}-title`} className="needs-script rounded-xl border border-line bg-card px-4 py-4 shadow-sm print:hidden">
      <h2 id={`${id}-title`} className="text-lg font-semibold">
        {messages.paste.title}
      </h2>
      <label htmlFor={id} className="font-semibold">
        {fill(messages.paste.label, { service: provider.service })}
      </label>
      <p id={`${id}-hint`} className="text-sm text-quiet">
        {fill(messages.paste.hint, { panel: provider.panel.name })}
      </p>
      <textarea
        ref={box}
        id={id}
        rows={2}
        aria-describedby={`${id}-hint`}
        spellCheck={false}
        autoComplete="off"
        onPaste={handlePaste}
        className="mt-2 block min-h-16 w-full rounded-lg border-2 border-dashed border-edge bg-paper px-3 py-2 font-mono text-sm"
      />
      <Button className="mt-2" onClick={() => take(box.current?.value ?? '')}>
        {messages.paste.action}
      </Button>
      {summary !== null && <SummaryList summary={summary} />}
    </section>
  )
}

function SummaryList({ summary }: { readonly summary: Summary }) {
  if (!summary.found) return <p className="mt-2 font-semibold text-bad">{summary.reason}</p>
  return (
    <div className="mt-3">
      <p className="font-semibold text-good">{fill(messages.paste.taken, { fields: namesOf(summary.taken) })}</p>
      {summary.left.length > 0 && (
        <ul className="mt-1 grid gap-1 text-sm">
          {summary.left.map(({ field, reason }) => (
            <li key={field}>
              <b className="font-semibold">{fieldTexts[field].name}:</b> {reason}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

/** Keeps what was read, and says of each field what became of it. */
function summaryOf(provider: string, reading: PanelReading): Summary {
  for (const { field, value } of reading.taken) typeValue(provider, field, value)
  for (const { field, text } of reading.secrets) keepSecret(provider, field, text)
  const taken = [...reading.taken, ...reading.secrets].map(({ field }) => field)
  if (taken.length === 0 && reading.state !== 'read') return { found: false, reason: pasteReasonText(reading.state) }
  return { found: true, taken, left: reading.left.map(({ field, reason }) => ({ field, reason: pasteReasonText(reason) })) }
}

function namesOf(fields: readonly FieldId[]): string {
  return fields.map((field) => fieldTexts[field].inline).join(messages.list.comma)
}
