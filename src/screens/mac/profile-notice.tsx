import { macWords } from '#content/programs/apple-mail/mac-labels.ts'
import { Icon } from '#screens/kit/icon.tsx'
import { macosOf } from './macos.ts'
import type { ScreenProps } from '#screens/screen-props.ts'

const words = macWords.profiles
const [before, after] = words.review.split('{settings}')

/** What the Mac says after a profile has been opened; the program's name follows the macOS version. */
export function ProfileNotice({ mark, answers }: ScreenProps<'profile-notice'>) {
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
          <b>{words.notice}</b>
          <br />
          {before}
          {macosOf(answers['macos']) === '12' ? words.settings.old : words.settings.new}
          {after}
        </span>
      </div>
    </div>
  )
}
