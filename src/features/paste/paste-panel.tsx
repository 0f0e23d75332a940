import { inputMessages } from '#words/input-messages.ts'
import { fill } from '#features/language/fill.ts'
import { PasteNotes } from './paste-notes.tsx'
import { PasteTarget } from './paste-target.tsx'
import { usePastedPanel } from './use-pasted-panel.ts'

/** The provider's page, pasted whole, above the fields that it fills in. */
export function PastePanel() {
  const { summary, failure, take } = usePastedPanel()
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-2">
      <PasteTarget failure={failure} onText={take} />
      {summary !== null && summary.taken.length > 0 && (
        <>
          <p className="font-semibold text-pine">{fill(inputMessages.paste.count, { count: summary.taken.length })}</p>
          <PasteNotes summary={summary} />
        </>
      )}
    </div>
  )
}
