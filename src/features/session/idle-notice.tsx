import { useEffect, useId, type Ref } from 'react'
import { lateMessages } from '#words/late-messages.ts'
import { fill } from '#features/language/fill.ts'
import { rememberFocus } from '#platform/focus.ts'
import { Button } from '#ui/button.tsx'

interface IdleNoticeProps {
  readonly ref: Ref<HTMLDivElement>
  readonly minutes: number
  readonly onKeep: () => void
  readonly onForget: () => void
}

/**
 * Asks whether typed passwords are still needed. It takes the focus, and gives it back: nobody has used the page for
 * long, and who comes back to it can answer at once.
 */
export function IdleNotice({ ref, minutes, onKeep, onForget }: IdleNoticeProps) {
  const id = useId()
  useEffect(() => {
    const giveBack = rememberFocus()
    document.getElementById(`${id}-keep`)?.focus({ preventScroll: true })
    return giveBack
  }, [id])

  const words = lateMessages.idle
  return (
    <div
      ref={ref}
      role="alertdialog"
      aria-label={words.name}
      aria-describedby={id}
      className="fixed inset-x-4 bottom-20 z-10 mx-auto flex max-w-2xl flex-wrap items-center gap-3 rounded-2xl border border-amber-line bg-amber-soft px-5 py-4 floating print:hidden"
    >
      <p id={id} className="basis-full font-semibold">
        {fill(words.warning, { count: minutes })}
      </p>
      <Button id={`${id}-keep`} look="primary" onClick={onKeep}>
        {words.keep}
      </Button>
      <Button onClick={onForget}>{words.forgetNow}</Button>
    </div>
  )
}
