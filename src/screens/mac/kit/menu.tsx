import type { MarkAttributes } from '#screens/screen-props.ts'
import { Icon, type IconName } from '#screens/kit/icon.tsx'
import { Value } from '#screens/kit/value.tsx'

export interface MenuItem {
  readonly id: string
  readonly label: string
  readonly keys?: string
  /** From macOS 26 on, menus have icons. */
  readonly icon?: IconName | undefined
  readonly look?: 'plain' | 'chosen' | 'ticked'
  readonly mark?: MarkAttributes | undefined
}

interface MenuProps {
  /** A line is drawn between the groups. */
  readonly groups: readonly (readonly MenuItem[])[]
}

export function Menu({ groups }: MenuProps) {
  return (
    <div className="mac-menu">
      {groups.map((items) => (
        <div key={items[0]?.id} className="mac-menu-group">
          {items.map(({ id, label, keys, icon, look = 'plain', mark }) => (
            <div key={id} className={`mac-menu-item mac-${look}`} {...mark}>
              {icon !== undefined && <Icon name={icon} />}
              <Value>{label}</Value>
              {keys !== undefined && <span className="mac-keys">{keys}</span>}
            </div>
          ))}
        </div>
      ))}
    </div>
  )
}
