import { checkMessages } from '#words/check-messages.ts'
import { fill } from '#features/language/fill.ts'
import { Button } from '#ui/button.tsx'

const words = checkMessages.read

interface ReadingProgressProps {
  /** From 0 to 1. */
  readonly done: number
  readonly onCancel: () => void
}

/** A long text takes a while to read: how far it is, and the way out. */
export function ReadingProgress({ done, onCancel }: ReadingProgressProps) {
  const percent = Math.floor(done * 100)
  return (
    <section aria-label={words.reading} className="flex flex-wrap items-center gap-x-4 gap-y-3">
      <p>{fill(words.readingPart, { percent })}</p>
      <progress
        aria-label={words.reading}
        max={100}
        value={percent}
        className="h-2 min-w-0 flex-1 basis-40 accent-accent"
      />
      <Button onClick={onCancel}>{words.cancel}</Button>
    </section>
  )
}
