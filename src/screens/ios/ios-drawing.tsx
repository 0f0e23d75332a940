import type { ComponentType } from 'react'
import { drawingOf } from '#screens/scene.tsx'
import type { ScreenProps } from '#screens/screen-props.ts'
import { AccountTypes } from './ios-account-types.tsx'
import { Accounts } from './ios-accounts.tsx'
import { AddMail } from './ios-add-mail.tsx'
import { AlertIdentity } from './ios-alert-identity.tsx'
import { AlertSsl } from './ios-alert-ssl.tsx'
import { Apps } from './ios-apps.tsx'
import { ComposeFolded } from './ios-compose-folded.tsx'
import { ComposeUnfolded } from './ios-compose-unfolded.tsx'
import { Compose } from './ios-compose.tsx'
import { FromMenu } from './ios-from-menu.tsx'
import { Mail } from './ios-mail.tsx'
import { NewAccount } from './ios-new-account.tsx'
import { ProfileAllow } from './ios-profile-allow.tsx'
import { ProfileDownloaded } from './ios-profile-downloaded.tsx'
import { ProfileInstall } from './ios-profile-install.tsx'
import { ProfileWarning } from './ios-profile-warning.tsx'
import { SelectAppsMailOnly } from './ios-select-apps-mail-only.tsx'
import { SelectApps } from './ios-select-apps.tsx'
import { Servers } from './ios-servers.tsx'
import { SettingsApps } from './ios-settings-apps.tsx'
import { Settings } from './ios-settings.tsx'
import { Verifying } from './ios-verifying.tsx'
import type { iosParts } from './parts.ts'
import './ios.css'

/** Every screen of an iPhone. One that is missing, or takes other parts, does not compile. */
const screens: { readonly [S in keyof typeof iosParts]: ComponentType<ScreenProps<S>> } = {
  'ios-settings': Settings,
  'ios-settings-apps': SettingsApps,
  'ios-apps': Apps,
  'ios-mail': Mail,
  'ios-accounts': Accounts,
  'ios-account-types': AccountTypes,
  'ios-add-mail': AddMail,
  'ios-new-account': NewAccount,
  'ios-servers': Servers,
  'ios-verifying': Verifying,
  'ios-alert-ssl': AlertSsl,
  'ios-alert-identity': AlertIdentity,
  'ios-select-apps': SelectApps,
  'ios-select-apps-mail-only': SelectAppsMailOnly,
  'ios-compose-folded': ComposeFolded,
  'ios-compose-unfolded': ComposeUnfolded,
  'ios-from-menu': FromMenu,
  'ios-compose': Compose,
  'ios-profile-allow': ProfileAllow,
  'ios-profile-downloaded': ProfileDownloaded,
  'ios-profile-install': ProfileInstall,
  'ios-profile-warning': ProfileWarning,
}

export const IosDrawing = drawingOf(screens)
