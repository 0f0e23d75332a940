import type { ComponentType } from 'react'
import { drawingOf } from '#screens/scene.tsx'
import type { ScreenProps } from '#screens/screen-props.ts'
import { OutlookMacAccounts } from './outlook-mac-accounts.tsx'
import { OutlookMacAdded } from './outlook-mac-added.tsx'
import { OutlookMacAddress } from './outlook-mac-address.tsx'
import { OutlookMacForm } from './outlook-mac-form.tsx'
import { OutlookMacFromMenu } from './outlook-mac-from-menu.tsx'
import { OutlookMacMenu } from './outlook-mac-menu.tsx'
import { OutlookMacMessage } from './outlook-mac-message.tsx'
import { OutlookMacNewMessage } from './outlook-mac-new-message.tsx'
import { OutlookMacProviders } from './outlook-mac-providers.tsx'
import { OutlookMacSettings } from './outlook-mac-settings.tsx'
import type { outlookMacParts } from './parts.ts'
import './outlook-mac.css'

const screens: { readonly [S in keyof typeof outlookMacParts]: ComponentType<ScreenProps<S>> } = {
  'outlook-mac-menu': OutlookMacMenu,
  'outlook-mac-settings': OutlookMacSettings,
  'outlook-mac-accounts': OutlookMacAccounts,
  'outlook-mac-address': OutlookMacAddress,
  'outlook-mac-providers': OutlookMacProviders,
  'outlook-mac-form': OutlookMacForm,
  'outlook-mac-added': OutlookMacAdded,
  'outlook-mac-new-message': OutlookMacNewMessage,
  'outlook-mac-from-menu': OutlookMacFromMenu,
  'outlook-mac-message': OutlookMacMessage,
}

/** Outlook on a Mac, in its new look. */
export const OutlookMacDrawing = drawingOf(screens)
