import type { MarkAttributes } from '#screens/screen-props.ts'
import { panelWords } from '#content/providers/mailroute/panel-words.ts'

interface PanelMenuProps {
  readonly mark?: MarkAttributes | undefined
}

export function PanelMenu({ mark }: PanelMenuProps) {
  return (
    <div className="cp-menu">
      {panelWords.menu.map(({ heading, entries }) => (
        <div key={heading}>
          <div className="cp-menu-heading">{heading}</div>
          {entries.map((entry) =>
            entry === panelWords.page ? (
              <div key={entry} className="cp-menu-entry cp-on" {...mark}>
                {entry}
              </div>
            ) : (
              <div key={entry} className="cp-menu-entry">
                {entry}
              </div>
            ),
          )}
        </div>
      ))}
    </div>
  )
}
