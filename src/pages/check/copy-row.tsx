import { useRef } from 'react'
import { fill } from '#features/language/fill.ts'
import { messages } from '#words/messages.ts'
import { usePlan } from '#features/guide/guide-context.tsx'
import { announce } from '#features/session/announcer.tsx'
import { copyText } from '#platform/clipboard.ts'
import { selectText } from '#platform/selection.ts'
import { CopyButton } from '#ui/copy-button.tsx'

interface CopyRowProps {
  readonly label: string
  /** The button's accessible name. */
  readonly name: string
  /** What it is, inside a sentence. */
  readonly inline: string
  readonly text: string
}

/** A piece of the test message, and the button that copies it. */
export function CopyRow({ label, name, inline, text }: CopyRowProps) {
  const shown = useRef<HTMLSpanElement>(null)
  const copyIt = usePlan().words['copyIt'] ?? ''

  async function copy() {
    const worked = await copyText(text)
    announce(worked ? fill(messages.values.copiedSay, { field: inline }) : fill(messages.values.failedSay, { copyIt }))
    if (!worked && shown.current !== null) selectText(shown.current)
    return worked
  }

  return (
    <div className="grid grid-cols-[minmax(0,1fr)_auto] items-start gap-x-3 border-t border-line py-2 first:border-t-0">
      <dt className="font-semibold">{label}</dt>
      <dd className="col-start-1">
        <span ref={shown} className="break-words whitespace-pre-line">
          {text}
        </span>
      </dd>
      <dd className="col-start-2 row-span-2 row-start-1">
        <CopyButton name={name} words={messages.values} onCopy={copy} />
      </dd>
    </div>
  )
}
