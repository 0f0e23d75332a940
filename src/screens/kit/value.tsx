import type { ReactNode } from 'react'

interface ValueProps {
  readonly children: ReactNode
}

/** A value may be of any length and script: it ends in an ellipsis, and runs in its own direction. */
export function Value({ children }: ValueProps) {
  return (
    <span className="mac-value" dir="auto">
      {children}
    </span>
  )
}
