import type { ReactNode } from 'react'
import { Icon, type IconName } from '#screens/kit/icon.tsx'
import { Value } from '#screens/kit/value.tsx'
import type { MarkAttributes } from '#screens/screen-props.ts'

interface AndroidRowProps {
  readonly label: string
  readonly icon?: IconName
  /** In small type below the label. */
  readonly about?: string
  readonly end?: ReactNode
  readonly mark?: MarkAttributes | undefined
}

/** A line of a list. */
export function AndroidRow({ label, icon, about, end, mark }: AndroidRowProps) {
  return (
    <div className="an-row" {...mark}>
      {icon !== undefined && <Icon name={icon} />}
      <span className="an-label">
        <Value>{label}</Value>
        {about !== undefined && (
          <span className="an-about">
            <Value>{about}</Value>
          </span>
        )}
      </span>
      {end}
    </div>
  )
}
