import type { ReactNode } from 'react'

interface RowProps {
  readonly label: string
  readonly children: ReactNode
}

/** Label and control: two cells of the form's grid. */
export function Row({ label, children }: RowProps) {
  return (
    <>
      <span className="mac-label">{label}</span>
      {children}
    </>
  )
}
