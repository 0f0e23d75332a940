import { useEffectEvent, useLayoutEffect, useRef, type ReactNode } from 'react'
import { Icon } from './icon.tsx'

interface DisclosureProps {
  readonly summary: ReactNode
  readonly children: ReactNode
  /** Said at the other end of the line, in few words. */
  readonly aside?: ReactNode
  /** Set where a link leads straight to it. */
  readonly id?: string
  readonly onToggle?: (isOpen: boolean) => void
}

/** The browser's own disclosure: works without script and by keyboard, and find-in-page opens it. */
export function Disclosure({ summary, children, aside, id, onToggle }: DisclosureProps) {
  const details = useRef<HTMLDetailsElement>(null)
  const tell = useEffectEvent((isOpen: boolean) => onToggle?.(isOpen))
  useLayoutEffect(() => {
    // Opened before the script was here: no event tells of it.
    if (details.current?.open) tell(true)
  }, [])
  return (
    <details
      ref={details}
      onToggle={onToggle && ((event) => onToggle(event.currentTarget.open))}
      className="group border-b border-hair open:pb-3 break-inside-avoid"
    >
      <summary className="flex min-h-11 items-center gap-3 rounded-lg py-2 text-note hover:text-pine">
        <span className="text-sm text-quiet group-open:rotate-90">
          <Icon name="chevron" />
        </span>
        <span>{summary}</span>
        {aside && <span className="ms-auto text-caption text-quiet">{aside}</span>}
      </summary>
      {/* Not on the element itself: a browser that comes by a link opens what its target stands in. */}
      <div id={id} className="scroll-mt-28 ps-7">
        {children}
      </div>
    </details>
  )
}
