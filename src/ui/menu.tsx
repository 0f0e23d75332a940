import { useEffect, useRef, useState, type ReactNode } from 'react'
import { classes } from './classes.ts'

interface MenuProps {
  /** What is pressed. */
  readonly trigger: ReactNode
  /** Its name, where it shows only an icon. */
  readonly label?: string
  readonly look: string
  /** Where the panel stands, and how wide it is. */
  readonly panel: string
  readonly className?: string
  /** A press on a button inside is the end of it, too; on a link it always is. */
  readonly endsWithButton?: boolean
  readonly children: ReactNode
}

/**
 * A panel below its trigger. The browser's own disclosure: it opens without script, and a link or find-in-page that
 * leads to something inside opens it. Escape, a press elsewhere and the focus elsewhere close it.
 */
export function Menu({ trigger, label, look, panel, className, endsWithButton = false, children }: MenuProps) {
  const box = useRef<HTMLDetailsElement>(null)
  const summary = useRef<HTMLElement>(null)
  const [isOpen, setOpen] = useState(false)

  useEffect(() => {
    if (!isOpen) return
    const closeUnlessInside = (event: Event) => {
      // A dialog opened from here is no press elsewhere.
      const target = event.target as Element
      if (box.current && !box.current.contains(target) && !target.closest('dialog')) box.current.open = false
    }
    const handleKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || document.querySelector('dialog[open]')) return
      if (box.current) box.current.open = false
      summary.current?.focus()
    }
    document.addEventListener('pointerdown', closeUnlessInside)
    document.addEventListener('focusin', closeUnlessInside)
    document.addEventListener('keydown', handleKey)
    return () => {
      document.removeEventListener('pointerdown', closeUnlessInside)
      document.removeEventListener('focusin', closeUnlessInside)
      document.removeEventListener('keydown', handleKey)
    }
  }, [isOpen])

  function endAfter(event: React.MouseEvent) {
    const pressed = (event.target as Element).closest('a, button')
    if (pressed === null || (pressed.tagName === 'BUTTON' && !endsWithButton)) return
    if (box.current) box.current.open = false
    // A dialog gives the focus back to here; a page that comes takes it.
    summary.current?.focus({ preventScroll: true })
  }

  return (
    <details ref={box} className={className} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary ref={summary} aria-label={label} className={look}>
        {trigger}
      </summary>
      {/* The keys of what is inside press it as well; nothing is lost without a mouse. */}
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions */}
      <div
        onClick={endAfter}
        className={classes('absolute z-20 overflow-y-auto overscroll-contain border-hair floating', panel)}
      >
        {children}
      </div>
    </details>
  )
}
