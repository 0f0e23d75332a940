import type { MarkAttributes } from '#screens/screen-props.ts'
import { Menu, type MenuItem } from './menu.tsx'

interface MenuBarProps {
  /** The program's own menu stands first, in bold, and is open. */
  readonly app: string
  readonly menus: readonly string[]
  readonly mark?: MarkAttributes | undefined
  readonly groups: readonly (readonly MenuItem[])[]
}

/** The top left of the screen. A plain dot stands where Apple's logo is. */
export function MenuBar({ app, menus, mark, groups }: MenuBarProps) {
  return (
    <div className="mac-desktop">
      <div className="mac-menubar">
        <span className="mac-dot" />
        <span className="mac-menubar-app" {...mark}>
          {app}
        </span>
        {menus.map((menu) => (
          <span key={menu}>{menu}</span>
        ))}
      </div>
      <Menu groups={groups} />
    </div>
  )
}
