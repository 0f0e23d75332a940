import type { ComponentType } from 'react'
import { drawingOf } from '#screens/scene.tsx'
import type { ScreenProps } from '#screens/screen-props.ts'
import type { thunderbirdParts } from './parts.ts'
import { AccountActions } from './thunderbird-account-actions.tsx'
import { ThunderbirdFromMenu } from './thunderbird-from-menu.tsx'
import { ThunderbirdFrom } from './thunderbird-from.tsx'
import { HubConnected } from './thunderbird-hub-connected.tsx'
import { HubPassword } from './thunderbird-hub-password.tsx'
import { HubStart } from './thunderbird-hub-start.tsx'
import { IncomingServer } from './thunderbird-incoming.tsx'
import { LoginFailed } from './thunderbird-login-failed.tsx'
import { OutgoingServer } from './thunderbird-outgoing.tsx'
import { PasswordPrompt } from './thunderbird-password.tsx'
import { ThunderbirdSettings } from './thunderbird-settings.tsx'
import { TabCreated } from './thunderbird-tab-created.tsx'
import { SetupTab } from './thunderbird-tab.tsx'
import { ThunderbirdWrite } from './thunderbird-write.tsx'
import './thunderbird.css'

const screens: { readonly [S in keyof typeof thunderbirdParts]: ComponentType<ScreenProps<S>> } = {
  'thunderbird-settings': ThunderbirdSettings,
  'thunderbird-account-actions': AccountActions,
  'thunderbird-tab': SetupTab,
  'thunderbird-hub': HubStart,
  'thunderbird-incoming': IncomingServer,
  'thunderbird-outgoing': OutgoingServer,
  'thunderbird-hub-password': HubPassword,
  'thunderbird-hub-connected': HubConnected,
  'thunderbird-tab-created': TabCreated,
  'thunderbird-from': ThunderbirdFrom,
  'thunderbird-from-menu': ThunderbirdFromMenu,
  'thunderbird-write': ThunderbirdWrite,
  'thunderbird-login-failed': LoginFailed,
  'thunderbird-password': PasswordPrompt,
}

/** Thunderbird on a computer, in a window of no system in particular. */
export const ThunderbirdDrawing = drawingOf(screens)
