import type { MarkAttributes } from '#screens/screen-props.ts'
import { Icon, type IconName } from '#screens/kit/icon.tsx'
import { Value } from '#screens/kit/value.tsx'

interface ListRowProps {
  readonly label: string
  /** Our own sign on a colored square. */
  readonly icon?: { readonly name: IconName; readonly color: 'blue' | 'gray' | 'green' | 'red' | 'yellow' }
  /** In small type below the label. */
  readonly about?: string
  readonly value?: string
  readonly look?: 'arrow' | 'on' | 'off' | 'nothing'
  readonly mark?: MarkAttributes | undefined
}

/** A row that leads on, or one with a switch. */
export function ListRow({ label, icon, about, value, look = 'arrow', mark }: ListRowProps) {
  return (
    <div className="ios-row" {...mark}>
      {icon !== undefined && (
        <span className={`ios-icon ios-${icon.color}`}>
          <Icon name={icon.name} />
        </span>
      )}
      <span className="ios-label">
        <Value>{label}</Value>
        {about !== undefined && <span className="ios-about">{about}</span>}
      </span>
      {value !== undefined && <span className="ios-value">{value}</span>}
      {look === 'arrow' && (
        <span className="ios-arrow">
          <Icon name="forward" />
        </span>
      )}
      {(look === 'on' || look === 'off') && <span className={`ios-switch ios-${look}`} />}
    </div>
  )
}
