import { useEffect, useId, useRef, type KeyboardEvent } from 'react'
import { deskMessages } from '#words/desk-messages.ts'
import { fill } from '#features/language/fill.ts'
import { announce } from '#features/session/announcer.tsx'
import { focusUnlessBusy } from '#platform/focus.ts'
import { onSlashKey } from '#platform/slash-key.ts'
import { useLoaded } from '#state/loaded.ts'
import { usePreferences } from '#state/preferences.ts'
import { focusById, focusFirstResult } from '#platform/result-keys.ts'
import { copyLinkId } from './desk-copies.tsx'
import type { Desk } from './use-desk.ts'
import { quietInput } from '#ui/quiet-input.ts'

const words = deskMessages.search

/** Where the customer's words go. Enter leads to the copies of the best answer, the arrow key down to the others. */
export function DeskQuery({ desk }: { readonly desk: Desk }) {
  const { query, results, isCurrent, customers, ask } = desk
  const line = useRef<HTMLTextAreaElement>(null)
  const id = useId()
  const isAsked = query.trim() !== ''

  // Not before the page answers: until then the line is not shown, and cannot take the focus.
  const isLoaded = useLoaded((state) => state.isLoaded)
  useEffect(() => {
    if (isLoaded && line.current !== null) focusUnlessBusy(line.current)
  }, [isLoaded])
  useEffect(() => {
    if (customers > 0) line.current?.focus()
  }, [customers])

  const hasShortcuts = usePreferences((state) => state.hasShortcuts)
  useEffect(() => {
    if (!hasShortcuts) return
    return onSlashKey(() => {
      line.current?.focus()
      line.current?.select()
    })
  }, [hasShortcuts])

  // Said when the typing pauses: with every letter nobody could listen.
  const count = isAsked && isCurrent ? results.length : undefined
  useEffect(() => {
    if (count === undefined) return
    const said = count === 0 ? words.nothing : fill(words.count, { count })
    const timer = setTimeout(() => announce(said), 600)
    return () => clearTimeout(timer)
  }, [count])

  function handleKey(event: KeyboardEvent) {
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault()
      focusById(copyLinkId)
    }
    if (event.key === 'ArrowDown' && !query.includes('\n') && focusFirstResult()) event.preventDefault()
  }

  return (
    <search>
      <label htmlFor={id} className="mb-1 block font-semibold half:text-lg">
        {words.label}
      </label>
      <textarea
        ref={line}
        id={id}
        rows={1}
        value={query}
        onChange={(event) => ask(event.target.value)}
        onKeyDown={handleKey}
        aria-describedby={`${id}-hint`}
        aria-keyshortcuts={hasShortcuts ? '/' : undefined}
        {...quietInput}
        className="block max-h-40 min-h-12 w-full resize-none rounded-xl border-2 border-edge bg-card px-3 py-2 text-lg [field-sizing:content]"
      />
      <p id={`${id}-hint`} className={isAsked ? 'sr-only' : 'mt-1 text-caption text-quiet'}>
        <span>{words.hint}</span> {hasShortcuts && <span>{words.slash}</span>}
      </p>
    </search>
  )
}
