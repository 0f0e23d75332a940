import { useId, useRef, type ClipboardEvent, type DragEvent } from 'react'
import { inputMessages } from '#words/input-messages.ts'
import { fill } from '#features/language/fill.ts'
import { Inline } from '#features/guide/inline.tsx'
import { usePlan } from '#features/guide/guide-context.tsx'
import { announce } from '#features/session/announcer.tsx'
import { pastedText } from '#platform/clipboard.ts'
import { Button } from '#ui/button.tsx'
import { Icon } from '#ui/icon.tsx'

const words = inputMessages.paste

interface PasteTargetProps {
  readonly label: string
  readonly onText: (text: string) => void
}

/**
 * One large place to paste into: by the keys, by dropping, or by the button where the browser lets a page read the
 * clipboard. The text itself never gets into the page: it may hold passwords.
 */
export function PasteTarget({ label, onText }: PasteTargetProps) {
  const { words: guideWords } = usePlan()
  const box = useRef<HTMLTextAreaElement>(null)
  const id = useId()
  const keys = guideWords['pasteKeys'] ?? ''

  function handlePaste(event: ClipboardEvent) {
    event.preventDefault()
    onText(event.clipboardData.getData('text/plain'))
  }

  function handleDrop(event: DragEvent) {
    event.preventDefault()
    onText(event.dataTransfer.getData('text/plain'))
  }

  async function handlePress() {
    const text = await pastedText()
    if (text !== undefined) return onText(text)
    box.current?.focus()
    announce(fill(words.refused, { keys }))
  }

  return (
    <div
      className="paste-target grid justify-items-center gap-2 rounded-2xl border-2 border-dashed border-edge bg-band px-4 py-5 text-center"
      onPaste={handlePaste}
      onDrop={handleDrop}
      onDragOver={(event) => event.preventDefault()}
    >
      <label htmlFor={id} className="text-lg font-semibold">
        {label}
      </label>
      <p id={`${id}-hint`} className="text-note text-quiet">
        <Inline text={fill(words.hint, { keys })} />
      </p>
      <textarea
        ref={box}
        id={id}
        dir="auto"
        rows={1}
        value=""
        readOnly
        aria-describedby={`${id}-hint`}
        className="h-11 w-full max-w-80 resize-none rounded-xl border border-edge bg-card px-3 py-2 font-mono text-note"
      />
      <Button look="primary" onClick={() => void handlePress()}>
        <Icon name="paste" />
        <span>{words.action}</span>
      </Button>
    </div>
  )
}
