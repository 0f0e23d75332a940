import type { ReactNode } from 'react'
import type { MarkAttributes } from '#screens/screen-props.ts'

interface TabGroupProps {
  readonly tabs: readonly string[]
  readonly selected: string
  readonly mark?: MarkAttributes | undefined
  readonly children: ReactNode
}

/** The mark goes to the selected tab. */
export function TabGroup({ tabs, selected, mark, children }: TabGroupProps) {
  return (
    <div className="mac-tabbed">
      <div className="mac-tabs">
        {tabs.map((tab) =>
          tab === selected ? (
            <span key={tab} className="mac-tab mac-on" {...mark}>
              {tab}
            </span>
          ) : (
            <span key={tab} className="mac-tab">
              <span className="mac-value">{tab}</span>
            </span>
          ),
        )}
      </div>
      <div className="mac-pane">{children}</div>
    </div>
  )
}
