import type { MarkAttributes } from '#screens/screen-props.ts'
import { Icon, type IconName } from '#screens/kit/icon.tsx'

export interface SettingsEntry {
  readonly label: string
  readonly icon: IconName
  readonly tint?: 'blue' | 'gray'
  readonly value?: string
}

interface SettingsGroupProps {
  readonly title?: string | undefined
  readonly entries: readonly SettingsEntry[]
  /** The label of the entry that takes the mark. */
  readonly marked: string
  readonly mark: MarkAttributes
}

/** A rounded box of lines that lead further. */
export function SettingsGroup({ title, entries, marked, mark }: SettingsGroupProps) {
  return (
    <>
      {title !== undefined && <div className="mac-group-title">{title}</div>}
      <div className="mac-group">
        {entries.map(({ label, icon, tint = 'gray', value }) => (
          <div key={label} className="mac-group-row" {...(label === marked && mark)}>
            <span className={`mac-tile mac-${tint}`}>
              <Icon name={icon} />
            </span>
            <span className="mac-value">{label}</span>
            <span className="mac-right mac-soft">
              {value}
              <Icon name="forward" />
            </span>
          </div>
        ))}
      </div>
    </>
  )
}
