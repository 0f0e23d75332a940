import type { ComponentType } from 'react'
import { drawingOf } from '#screens/scene.tsx'
import type { ScreenProps } from '#screens/screen-props.ts'
import type { windowsParts } from './parts.ts'
import { WindowsAccountForm } from './windows-account-form.tsx'
import { WindowsAccounts } from './windows-accounts.tsx'
import { WindowsAdvanced } from './windows-advanced.tsx'
import { WindowsClassicWindow } from './windows-classic-window.tsx'
import { WindowsControlPanel } from './windows-control-panel.tsx'
import { WindowsFromMenu } from './windows-from-menu.tsx'
import { WindowsMailSetup } from './windows-mail-setup.tsx'
import { WindowsMailWindow } from './windows-mail-window.tsx'
import { WindowsMessage } from './windows-message.tsx'
import { WindowsNewAddress } from './windows-new-address.tsx'
import { WindowsNewForm } from './windows-new-form.tsx'
import { WindowsNewMessage } from './windows-new-message.tsx'
import { WindowsNewProviders } from './windows-new-providers.tsx'
import { WindowsNewSettings } from './windows-new-settings.tsx'
import { WindowsNewSync } from './windows-new-sync.tsx'
import { WindowsNewWindow } from './windows-new-window.tsx'
import { WindowsOutgoing } from './windows-outgoing.tsx'
import { WindowsSearch } from './windows-search.tsx'
import { WindowsService } from './windows-service.tsx'
import { WindowsSetupChoice } from './windows-setup-choice.tsx'
import { WindowsTested } from './windows-tested.tsx'
import './windows.css'

const screens: { readonly [S in keyof typeof windowsParts]: ComponentType<ScreenProps<S>> } = {
  'windows-search': WindowsSearch,
  'windows-new-window': WindowsNewWindow,
  'windows-classic-window': WindowsClassicWindow,
  'windows-mail-window': WindowsMailWindow,
  'windows-new-settings': WindowsNewSettings,
  'windows-new-address': WindowsNewAddress,
  'windows-new-providers': WindowsNewProviders,
  'windows-new-form': WindowsNewForm,
  'windows-new-sync': WindowsNewSync,
  'windows-control-panel': WindowsControlPanel,
  'windows-mail-setup': WindowsMailSetup,
  'windows-accounts': WindowsAccounts,
  'windows-setup-choice': WindowsSetupChoice,
  'windows-service': WindowsService,
  'windows-account-form': WindowsAccountForm,
  'windows-outgoing': WindowsOutgoing,
  'windows-advanced': WindowsAdvanced,
  'windows-tested': WindowsTested,
  'windows-new-message': WindowsNewMessage,
  'windows-from-menu': WindowsFromMenu,
  'windows-message': WindowsMessage,
}

/** Outlook for Windows, new and classic. */
export const WindowsDrawing = drawingOf(screens)
