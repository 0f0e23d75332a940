import { useEffect, useEffectEvent, useId, useRef, useState, type ClipboardEvent, type DragEvent } from 'react'
import { inputMessages } from '#words/input-messages.ts'
import { fill } from '#features/language/fill.ts'
import { Inline } from '#features/guide/inline.tsx'
import { usePlan } from '#features/guide/guide-context.tsx'
import { announce } from '#features/session/announcer.tsx'
import { onPasteAnywhere, pastedText } from '#platform/clipboard.ts'
import { Button } from '#ui/button.tsx'
import { Icon } from '#ui/icon.tsx'
import { quietInput } from '#ui/quiet-input.ts'

const words = inputMessages.paste

interface PasteTargetProps {
  /** Why nothing was filled in the last time, or ''. */
  readonly failure: string
  readonly onText: (text: string) => void
}

/**
 * One large place to paste into: by the keys, by dropping, or by the button where the browser lets a page read the
 * clipboard. The text itself never gets into the page: it may hold passwords.
 */
export function PasteTarget({ failure, onText }: PasteTargetProps) {
  const { words: guideWords } = usePlan()
  const box = useRef<HTMLTextAreaElement>(null)
  const [isRefused, setRefused] = useState(false)
  const id = useId()
  const pasteIt = guideWords['pasteIt'] ?? ''
  const refusal = isRefused ? fill(words.refused, { pasteIt }) : ''

  function take(text: string) {
    setRefused(false)
    onText(text)
  }

  const takeAnywhere = useEffectEvent(take)
  useEffect(() => onPasteAnywhere((text) => takeAnywhere(text)), [])

  function handlePaste(event: ClipboardEvent) {
    event.preventDefault()
    take(event.clipboardData.getData('text/plain'))
  }

  function handleDrop(event: DragEvent) {
    event.preventDefault()
    take(event.dataTransfer.getData('text/plain'))
  }

  async function handlePress() {
    const text = await pastedText()
    if (text !== undefined) return take(text)
    setRefused(true)
    announce(fill(words.refused, { pasteIt }))
    // There the keys work in every browser.
    box.current?.focus()
  }

  return (
    <div
      className="relative grid justify-items-center gap-1.5 rounded-2xl border-2 border-dashed border-edge bg-paper px-4 py-6 text-center focus-within:border-pine max-half:py-3 print:hidden"
      onPaste={handlePaste}
      onDrop={handleDrop}
      onDragOver={(event) => event.preventDefault()}
    >
      {/* As large as the whole place: a press anywhere puts the focus in it, and a long press offers Paste. */}
      <textarea
        ref={box}
        id={id}
        value=""
        {...quietInput}
        aria-describedby={`${id}-hint`}
        // Some keyboards put in what is on the clipboard as if it were typed.
        onChange={(event) => event.target.value.length > 1 && take(event.target.value)}
        className="absolute inset-0 cursor-pointer resize-none rounded-2xl bg-transparent text-transparent caret-transparent"
      />
      <span className="pointer-events-none relative grid size-13 place-items-center rounded-2xl bg-pine-soft text-[1.625rem] text-pine max-half:hidden">
        <Icon name="paste" />
      </span>
      <label htmlFor={id} className="pointer-events-none relative text-lg font-semibold">
        {words.label}
      </label>
      <p id={`${id}-hint`} className="pointer-events-none relative mb-1 text-note text-quiet">
        <Inline text={fill(words.hint, { pasteIt })} />
      </p>
      <Button look="primary" className="relative" onClick={() => void handlePress()}>
        <Icon name="paste" />
        <span>{words.action}</span>
      </Button>
      {(refusal || failure) && (
        <p className="pointer-events-none relative mt-1 text-note font-semibold text-danger">{refusal || failure}</p>
      )}
    </div>
  )
}
