import { locale } from '#content/locale.ts'
import { checklistMessages, copyWords as sentences } from '#words/checklist-messages.ts'
import { connectionWords } from '#words/connection-words.ts'
import { fill } from '#features/language/fill.ts'
import type { Values } from '#model/field.ts'
import { connectionsOf, writeConnections } from '#outputs/connection/connection.ts'
import type { Checklist } from '#outputs/checklist/checklist.ts'
import { writeMarkdown } from '#outputs/checklist/write-markdown.ts'
import { writeText } from '#outputs/checklist/write-text.ts'
import { announce } from '#features/session/announcer.tsx'
import { asTaken } from '#engine/plan/as-taken.ts'
import { usePlan } from '#features/guide/guide-context.tsx'
import { copyText } from '#platform/clipboard.ts'
import { downloadText } from '#platform/download.ts'
import { Button } from '#ui/button.tsx'
import { CopyButton } from '#ui/copy-button.tsx'

const { copies } = checklistMessages
const copyWords = { ...sentences, lang: locale.lang }

async function copy(text: string, done: string): Promise<boolean> {
  const worked = await copyText(text)
  announce(worked ? done : copies.failedSay)
  return worked
}

interface CopyPanelProps {
  readonly checklist: Checklist
  readonly values: Values
}

/** The sheet as text. It is made of the same document, so nothing on the sheet is missing in it. */
export function CopyPanel({ checklist, values }: CopyPanelProps) {
  const plan = usePlan()
  const { guide } = plan
  const buttons = [
    { name: copies.markdown, write: () => writeMarkdown(checklist, copyWords), say: copies.copiedMarkdown },
    { name: copies.text, write: () => writeText(checklist, copyWords), say: copies.copiedText },
    {
      name: copies.settings,
      write: () => writeConnections(connectionsOf(guide, asTaken(plan, values)), connectionWords),
      say: copies.copiedSettings,
    },
  ]

  function download() {
    const name = fill(copies.fileName, { guide: guide.id })
    downloadText(name, 'text/markdown;charset=utf-8', writeMarkdown(checklist, copyWords))
    announce(copies.downloaded)
  }

  return (
    <section
      aria-labelledby="copies-title"
      className="rounded-xl border border-line bg-card px-4 py-4 lifted noscript:hidden print:hidden"
    >
      <h2 id="copies-title" className="text-xl font-bold tracking-tight">
        {copies.title}
      </h2>
      <p className="text-quiet">{copies.hint}</p>
      <div className="mt-3 flex flex-wrap gap-2">
        {buttons.map(({ name, write, say }) => (
          <CopyButton
            key={name}
            name={name}
            words={{ copy: name, copied: copies.copied, failed: copies.failed }}
            onCopy={() => copy(write(), say)}
          />
        ))}
        <Button look="quiet" onClick={download}>
          {copies.download}
        </Button>
      </div>
    </section>
  )
}
