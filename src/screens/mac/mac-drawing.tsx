import type { ComponentType } from 'react'
import { drawingOf } from '#screens/scene.tsx'
import type { ScreenProps } from '#screens/screen-props.ts'
import { AccountType } from './account-type.tsx'
import { AccountsWindow } from './accounts-window.tsx'
import { AddAccountError } from './add-account-error.tsx'
import { AddAccount } from './add-account.tsx'
import { CloseWindow } from './close-window.tsx'
import { ComposeOtherAccount } from './compose-other-account.tsx'
import { Compose } from './compose.tsx'
import { FromMenu } from './from-menu.tsx'
import { macosOf } from './macos.ts'
import { MailMenu } from './mail-menu.tsx'
import { MailServersNext } from './mail-servers-next.tsx'
import { MailServers } from './mail-servers.tsx'
import type { macParts } from './parts.ts'
import { ProfileList } from './profile-list.tsx'
import { ProfileNotice } from './profile-notice.tsx'
import { ProfilePane } from './profile-pane.tsx'
import { ProfileSettings } from './profile-settings.tsx'
import { SelectAppsMailOnly } from './select-apps-mail-only.tsx'
import { SelectApps } from './select-apps.tsx'
import { ServerSettings } from './server-settings.tsx'
import './mac.css'

/** Every window of a Mac. One that is missing, or takes other parts, does not compile. */
const screens: { readonly [S in keyof typeof macParts]: ComponentType<ScreenProps<S>> } = {
  'mail-menu': MailMenu,
  'accounts-window': AccountsWindow,
  'account-type': AccountType,
  'add-account': AddAccount,
  'add-account-error': AddAccountError,
  'mail-servers': MailServers,
  'mail-servers-next': MailServersNext,
  'select-apps': SelectApps,
  'select-apps-mail-only': SelectAppsMailOnly,
  'server-settings': ServerSettings,
  'close-window': CloseWindow,
  'compose-other-account': ComposeOtherAccount,
  compose: Compose,
  'from-menu': FromMenu,
  'profile-notice': ProfileNotice,
  'profile-pane': ProfilePane,
  'profile-list': ProfileList,
  'profile-settings': ProfileSettings,
}

export const MacDrawing = drawingOf(screens, (answers) => `macos-${macosOf(answers['macos'])}`)
