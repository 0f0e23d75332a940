import { ProfilesPane } from './kit/profiles-pane.tsx'
import type { ScreenProps } from './screen-props.ts'

export function ProfileList({ values, mark, macos }: ScreenProps<'profile-list'>) {
  return <ProfilesPane macos={macos} name={values.accountDescription} profile={mark('profile')} />
}
