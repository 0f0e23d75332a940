import { useEffect, useId, useRef } from 'react'
import { onTopMessages as words } from '#words/on-top-messages.ts'
import { openTopWindow } from '#platform/top-window.ts'
import { Button } from '#ui/button.tsx'
import { classes } from '#ui/classes.ts'
import { Icon } from '#ui/icon.tsx'
import { announce } from '#features/session/announcer.tsx'
import { useOwnWindow, usePlan } from '#features/guide/guide-context.tsx'
import { useOnTop, type ShownValues } from './on-top.ts'

/**
 * Opens the values of the page in a small window on top of all others, and closes it. It stands in the line of
 * the heading and is no higher, so nothing moves when it comes.
 */
export function KeepOnTopButton({ groups, title }: ShownValues) {
  const plan = usePlan()
  const id = useId()
  const top = useOnTop((state) => state.top)
  const isInside = useOwnWindow() !== undefined
  const isAsked = useRef(false)

  // Whether or not the window is open: it opens with what the page shows.
  useEffect(() => {
    if (isInside) return
    useOnTop.setState({ plan, values: { id, groups, title } })
    return () => useOnTop.setState({ values: undefined })
  }, [isInside, plan, id, groups, title])

  async function open() {
    if (isAsked.current) return
    isAsked.current = true
    try {
      const opening = openTopWindow(words.name, (closed) => {
        if (useOnTop.getState().top === closed) useOnTop.setState({ top: undefined })
      })
      const opened = await opening
      useOnTop.setState({ top: opened })
      announce(words.opened)
    } catch {
      announce(words.failed)
    } finally {
      isAsked.current = false
    }
  }

  if (isInside) return null
  const isOpen = top !== undefined
  return (
    <Button
      look="quiet"
      aria-pressed={isOpen}
      aria-label={words.button}
      className={classes(
        'relative -my-1 min-h-9! gap-1! px-2! py-1! after:absolute after:inset-x-0 after:-inset-y-1 print:hidden',
        isOpen && 'border-good bg-good-soft text-good',
      )}
      onClick={() => (isOpen ? top.close() : void open())}
    >
      {isOpen && <Icon name="check" />}
      <span>{words.shown}</span>
    </Button>
  )
}
