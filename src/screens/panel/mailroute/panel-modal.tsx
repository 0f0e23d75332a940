import type { ReactNode } from 'react'

interface PanelModalProps {
  readonly title: string
  readonly buttons: ReactNode
  readonly children: ReactNode
}

export function PanelModal({ title, buttons, children }: PanelModalProps) {
  return (
    <>
      <div className="cp-modal-title">{title}</div>
      <div className="cp-modal-body">{children}</div>
      <div className="cp-modal-buttons">{buttons}</div>
    </>
  )
}
