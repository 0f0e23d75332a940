import { useEffect, useId, useRef, type ReactNode } from 'react'

interface DialogProps {
  readonly title: string
  readonly onClose: () => void
  /** A button of the type `submit` inside closes it. */
  readonly children: ReactNode
}

/** A native modal dialog: Escape, the focus kept inside and given back are the browser's. */
export function Dialog({ title, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal()
  }, [])
  return (
    <dialog
      ref={dialog}
      aria-labelledby={id}
      onClose={onClose}
      className="m-auto w-108 max-w-[calc(100vw-2rem)] rounded-3xl border border-transparent bg-card p-6 text-base text-ink floating backdrop:bg-[rgb(20_18_14/0.42)] print:hidden"
    >
      <h2 id={id} className="mb-3 font-serif text-[1.375rem] leading-tight font-semibold">
        {title}
      </h2>
      <form method="dialog">{children}</form>
    </dialog>
  )
}
