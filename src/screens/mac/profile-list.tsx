import { ProfilesPane } from './kit/profiles-pane.tsx'
import type { ScreenProps } from '#screens/screen-props.ts'

export function ProfileList({ words, mark, macos }: ScreenProps<'profile-list'>) {
  return <ProfilesPane macos={macos} name={words.profile} profile={mark('profile')} />
}
