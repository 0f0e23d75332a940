import type { ReactNode } from 'react'
import { macWords } from '#content/programs/apple-mail/mac-labels.ts'
import type { MarkAttributes } from '#screens/screen-props.ts'
import type { Macos } from '#screens/mac/macos.ts'
import { profilePlaces } from '#screens/mac/profile-places.ts'
import { Icon } from '#screens/kit/icon.tsx'
import { PushButton } from './push-button.tsx'
import { SystemPreferences } from './system-preferences.tsx'
import { SystemSettings } from './system-settings.tsx'
import { Value } from '#screens/kit/value.tsx'

interface ProfilesPaneProps {
  readonly macos: Macos
  readonly name: string
  readonly profile?: MarkAttributes | undefined
  readonly sheet?: ReactNode
}

/** The list of profiles, with one that waits to be installed. */
export function ProfilesPane({ macos, name, profile, sheet }: ProfilesPaneProps) {
  const list = (
    <div className="mac-group mac-profiles">
      <div className="mac-group-head">{macWords.profiles.downloaded}</div>
      <div className="mac-profile" {...profile}>
        <span className="mac-tile mac-gray">
          <Icon name="gear" />
        </span>
        <span className="mac-two-lines">
          <Value>{name}</Value>
          <span className="mac-waiting">
            <Icon name="warning" />
            {macWords.profiles.waiting}
          </span>
        </span>
      </div>
      <div className="mac-plus-minus">
        <span>
          <Icon name="plus" />
        </span>
        <span>
          <Icon name="minus" />
        </span>
      </div>
    </div>
  )
  if (macos === '12')
    return (
      <SystemPreferences title={macWords.settings.profiles} sheet={sheet}>
        <div className="mac-main-body">{list}</div>
      </SystemPreferences>
    )
  const { place, pane } = profilePlaces[macos]
  return (
    <SystemSettings macos={macos} place={place} title={pane} sheet={sheet}>
      <div className="mac-group">
        <div className="mac-group-row">
          <span className="mac-tile mac-gray">
            <Icon name="circle" />
          </span>
          <span className="mac-value">{macWords.settings.work}</span>
          <PushButton label={macWords.settings.workSignIn} />
        </div>
      </div>
      {list}
    </SystemSettings>
  )
}
