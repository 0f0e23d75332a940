import { type ReactNode, useEffect, useRef } from 'react'
import type { FigureText, FigureWords } from './figure-text.ts'

interface EnlargedFigureProps {
  readonly shows: FigureText
  readonly words: FigureWords
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A native modal dialog: Escape, the focus kept inside and given back are the browser's. */
export function EnlargedFigure({ shows, words, onClose, children }: EnlargedFigureProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const element = dialog.current
    if (element === null || element.open) return
    element.showModal()
    // In a small window only a part of the picture is in view: let it be the one that matters.
    element.querySelector('[data-turn], [data-number]')?.scrollIntoView({ block: 'center', inline: 'center' })
  }, [])
  return (
    <dialog
      ref={dialog}
      aria-label={shows.plain}
      onClose={onClose}
      className="m-auto max-h-[96dvh] w-[96vw] max-w-none flex-col rounded-lg border border-edge bg-card p-0 text-ink backdrop:bg-[rgb(0_0_0/0.6)] open:flex print:hidden"
    >
      <div className="flex flex-none justify-end p-2">
        <button
          type="button"
          className="min-h-11 rounded-md border border-edge bg-card px-4 text-accent hover:bg-accent-soft"
          onClick={() => dialog.current?.close()}
        >
          {words.close}
        </button>
      </div>
      <section
        aria-label={words.area}
        // Whoever has no mouse scrolls with the arrow keys, and for that it must take the focus.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        className="min-h-0 flex-1 touch-auto overflow-auto px-4 pb-4"
      >
        {children}
      </section>
    </dialog>
  )
}
