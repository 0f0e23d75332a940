import type { ReactNode } from 'react'
import type { MarkAttributes } from '#screens/screen-props.ts'
import { Icon } from '#screens/kit/icon.tsx'
import { Window } from './window.tsx'

interface SystemPreferencesProps {
  readonly title: string
  /** The button that shows all icons. */
  readonly showAll?: MarkAttributes | undefined
  readonly sheet?: ReactNode
  readonly children: ReactNode
}

/** The Mac's own settings, up to macOS 12. */
export function SystemPreferences({ title, showAll, sheet, children }: SystemPreferencesProps) {
  return (
    <Window
      title={title}
      sheet={sheet}
      toolbar={
        <div className="mac-preferences-bar">
          <span className="mac-tool-button">
            <Icon name="back" />
          </span>
          <span className="mac-tool-button mac-faint">
            <Icon name="forward" />
          </span>
          <span className="mac-tool-button" {...showAll}>
            <Icon name="grid" />
          </span>
        </div>
      }
    >
      {children}
    </Window>
  )
}
