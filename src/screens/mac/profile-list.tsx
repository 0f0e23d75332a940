import { ProfilesPane } from './kit/profiles-pane.tsx'
import { macosOf } from './macos.ts'
import type { ScreenProps } from '#screens/screen-props.ts'

export function ProfileList({ words, mark, answers }: ScreenProps<'profile-list'>) {
  return <ProfilesPane macos={macosOf(answers['macos'])} name={words.profile} profile={mark('profile')} />
}
