import type { ReactNode } from 'react'
import { outlookWindowsWords } from '#content/programs/outlook-windows/outlook-windows-labels.ts'
import type { MarkAttributes } from '#screens/screen-props.ts'
import { WindowsFrame } from './windows-frame.tsx'

interface InternetSettingsProps {
  readonly panel: 'outgoing' | 'advanced'
  readonly tab: MarkAttributes
  readonly ok?: MarkAttributes | undefined
  readonly children: ReactNode
}

const words = outlookWindowsWords.internet

/** What “More Settings…” opens. */
export function InternetSettings({ panel, tab, ok, children }: InternetSettingsProps) {
  return (
    <WindowsFrame title={words.title} size="small">
      <div className="ow-tabs">
        {(['general', 'outgoing', 'advanced'] as const).map((id) => (
          <span key={id} className={id === panel ? 'ow-tab ow-open' : 'ow-tab'} {...(id === panel && tab)}>
            {words[id]}
          </span>
        ))}
      </div>
      <div className="ow-page ow-pane">{children}</div>
      <div className="ow-foot">
        <span className="ow-button" {...ok}>
          {words.ok}
        </span>
        <span className="ow-button">{words.cancel}</span>
      </div>
    </WindowsFrame>
  )
}
