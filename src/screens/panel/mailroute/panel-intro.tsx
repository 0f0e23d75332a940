import { panelWords } from '#content/providers/mailroute/panel-words.ts'
import { PanelLines } from './panel-lines.tsx'

/** Heading and explanations above the values. */
export function PanelIntro() {
  return (
    <div className="cp-intro">
      <div className="cp-title">{panelWords.heading}</div>
      <div className="cp-note">
        <PanelLines lines={['full', 'full', 'half']} />
      </div>
      <div className="cp-note">
        <PanelLines lines={['long', 'half']} />
      </div>
      <div className="cp-note">
        <b>{panelWords.settings}</b>
        <PanelLines lines={['half', 'full', 'short']} />
      </div>
    </div>
  )
}
