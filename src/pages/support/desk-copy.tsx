import { useRef } from 'react'
import { deskMessages } from '#words/desk-messages.ts'
import { announce } from '#features/session/announcer.tsx'
import { copyText } from '#platform/clipboard.ts'
import { selectText } from '#platform/selection.ts'
import { CopyButton } from '#ui/copy-button.tsx'

interface DeskCopyProps {
  readonly words: { readonly name: string; readonly label: string; readonly done: string }
  readonly text: string
}

/** One form of the link, as it will be pasted, and the button that copies it. */
export function DeskCopy({ words, text }: DeskCopyProps) {
  const shown = useRef<HTMLParagraphElement>(null)

  async function copy() {
    const worked = await copyText(text)
    announce(worked ? words.done : deskMessages.copies.failed)
    if (!worked && shown.current !== null) selectText(shown.current)
    return worked
  }

  return (
    <div className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-3 border-t border-line py-2">
      <div>
        <p className="text-sm font-semibold text-quiet">{words.label}</p>
        <p ref={shown} className="font-mono text-sm break-words whitespace-pre-wrap">
          {text}
        </p>
      </div>
      <CopyButton name={words.name} words={deskMessages.copies.words} onCopy={copy} />
    </div>
  )
}
