import { panelWords } from './mailroute-panel.ts'
import { PanelLines } from './panel-lines.tsx'

/** Heading and explanations above the values. */
export function PanelIntro() {
  return (
    <div className="cp-intro">
      <div className="cp-title">{panelWords.heading}</div>
      <div className="cp-note">
        <PanelLines lines={[12, 12, 5]} />
      </div>
      <div className="cp-note">
        <PanelLines lines={[11, 8]} />
      </div>
      <div className="cp-note">
        <b>{panelWords.settings}</b>
        <PanelLines lines={[8, 12, 3]} />
      </div>
    </div>
  )
}
