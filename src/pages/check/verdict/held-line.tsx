import { useMemo } from 'react'
import { checkMessages } from '#words/check-messages.ts'
import { fill } from '#features/language/fill.ts'
import { Button } from '#ui/button.tsx'
import type { Held } from './held.ts'

const words = checkMessages.read

interface HeldLineProps {
  readonly held: Held | null
  readonly isReading: boolean
  readonly onForget: () => void
}

/** How much was read, and the button that forgets it. */
export function HeldLine({ held, isReading, onForget }: HeldLineProps) {
  const text = held?.kind === 'text' ? held.text : ''
  const lines = useMemo(() => countLines(text), [text])
  if (held === null || text.trim() === '') return null
  const file = held.kind === 'text' ? held.file : ''
  const sentence = file === '' ? words.held : words.heldFile
  return (
    <div className="flex min-w-0 flex-wrap items-center gap-x-3 gap-y-1">
      <p className="min-w-0 wrap-anywhere text-quiet">
        {isReading ? words.reading : fill(sentence, { count: lines, file })}
      </p>
      <Button look="quiet" onClick={onForget}>
        {words.forget}
      </Button>
    </div>
  )
}

/** Without making the lines: there may be hundreds of thousands. */
function countLines(text: string): number {
  let count = text.endsWith('\n') ? 0 : 1
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1
  return count
}
