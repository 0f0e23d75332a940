import type { ComponentType } from 'react'
import { drawingOf } from '#screens/scene.tsx'
import type { ScreenProps } from '#screens/screen-props.ts'
import { AccountsPage } from './accounts-page.tsx'
import { AddAddress } from './add-address.tsx'
import { ConfirmAddress } from './confirm-address.tsx'
import { NewMessage } from './new-message.tsx'
import type { webParts } from './parts.ts'
import { QuickSettings } from './quick-settings.tsx'
import { SendMailAs } from './send-mail-as.tsx'
import { SmtpServer } from './smtp-server.tsx'
import { WebFromMenu } from './web-from-menu.tsx'
import { WebMessage } from './web-message.tsx'
import './web.css'

const screens: { readonly [S in keyof typeof webParts]: ComponentType<ScreenProps<S>> } = {
  'web-quick-settings': QuickSettings,
  'web-accounts': AccountsPage,
  'web-add-address': AddAddress,
  'web-smtp-server': SmtpServer,
  'web-confirm': ConfirmAddress,
  'web-send-mail-as': SendMailAs,
  'web-new-message': NewMessage,
  'web-from-menu': WebFromMenu,
  'web-message': WebMessage,
}

/** Gmail in a browser. */
export const WebDrawing = drawingOf(screens)
