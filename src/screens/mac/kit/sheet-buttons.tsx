import type { ReactNode } from 'react'

interface SheetButtonsProps {
  readonly left: ReactNode
  readonly children: ReactNode
}

/** The last row of a sheet: one thing on the left, the others on the right. */
export function SheetButtons({ left, children }: SheetButtonsProps) {
  return (
    <div className="mac-buttons">
      {left}
      <span className="mac-right">{children}</span>
    </div>
  )
}
