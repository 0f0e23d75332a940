import { outlookMacWords } from '#content/programs/outlook-mac/outlook-mac-labels.ts'
import { Icon } from '#screens/kit/icon.tsx'
import { TrafficLights } from '#screens/kit/traffic-lights.tsx'

interface SettingsBarProps {
  readonly title: string
}

/** The head of the windows of the settings. */
export function SettingsBar({ title }: SettingsBarProps) {
  return (
    <div className="om-bar">
      <TrafficLights lit="settings" />
      <b>{title}</b>
      <span className="mac-right">
        <span className="om-show-all">{outlookMacWords.settings.showAll}</span>
        <span className="om-search">
          <Icon name="search" />
          {outlookMacWords.settings.search}
        </span>
      </span>
    </div>
  )
}
