import { Icon } from './kit/icon.tsx'
import type { ScreenProps } from './screen-props.ts'

/** What the Mac says after a profile has been opened; the program's name follows the macOS version. */
export function ProfileNotice({ mark, macos }: ScreenProps<'profile-notice'>) {
  return (
    <div className="mac-desktop mac-notices">
      <div className="mac-notice" {...mark('notice')}>
        <span className="mac-notice-close">
          <Icon name="close" />
        </span>
        <span className="mac-tile mac-gray">
          <Icon name="gear" />
        </span>
        <span>
          <b>Profile installation</b>
          <br />
          Review the profile in {macos === '12' ? 'System Preferences' : 'System Settings'} if you want to install it.
        </span>
      </div>
    </div>
  )
}
