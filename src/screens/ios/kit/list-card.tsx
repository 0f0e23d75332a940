import type { ReactNode } from 'react'

interface ListCardProps {
  readonly header?: string
  /** Fields to type into go from edge to edge. */
  readonly isForm?: boolean
  readonly children: ReactNode
}

/** Rows on one card. */
export function ListCard({ header, isForm = false, children }: ListCardProps) {
  return (
    <div className={isForm ? 'ios-group ios-form' : 'ios-group'}>
      {header !== undefined && <span className="ios-header">{header}</span>}
      <div className="ios-list">{children}</div>
    </div>
  )
}
