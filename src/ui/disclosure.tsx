import { useEffectEvent, useLayoutEffect, useRef, type ReactNode } from 'react'

interface DisclosureProps {
  readonly summary: ReactNode
  readonly children: ReactNode
  /** Set where a link leads straight to it. */
  readonly id?: string
  readonly onToggle?: (isOpen: boolean) => void
}

/** The browser's own disclosure: works without script and by keyboard, and find-in-page opens it. */
export function Disclosure({ summary, children, id, onToggle }: DisclosureProps) {
  const details = useRef<HTMLDetailsElement>(null)
  const tell = useEffectEvent((isOpen: boolean) => onToggle?.(isOpen))
  useLayoutEffect(() => {
    // Opened before the script was here: no event tells of it.
    if (details.current?.open) tell(true)
  }, [])
  return (
    <details
      ref={details}
      id={id}
      onToggle={onToggle && ((event) => onToggle(event.currentTarget.open))}
      className="group rounded-lg border border-line bg-card open:pb-3 break-inside-avoid"
    >
      <summary className="flex min-h-11 cursor-pointer list-none items-center gap-3 rounded-lg px-4 py-2 hover:bg-sunken [&::-webkit-details-marker]:hidden">
        <span
          aria-hidden="true"
          className="size-2.5 shrink-0 border-e-2 border-b-2 border-quiet [rotate:calc(var(--way,1)*-45deg)] group-open:[rotate:calc(var(--way,1)*45deg)]"
        />
        <span>{summary}</span>
      </summary>
      <div className="px-4 ps-10.5">{children}</div>
    </details>
  )
}
