import type { ComponentType } from 'react'
import { drawingOf } from '#screens/scene.tsx'
import type { ScreenProps } from '#screens/screen-props.ts'
import { PanelHome } from './panel-home.tsx'
import { PanelImapPassword } from './panel-imap-password.tsx'
import { PanelImapShown } from './panel-imap-shown.tsx'
import { PanelServers } from './panel-servers.tsx'
import { PanelSetPassword } from './panel-set-password.tsx'
import { PanelSignedIn } from './panel-signed-in.tsx'
import { PanelSmtpShown } from './panel-smtp-shown.tsx'
import { PanelTerms } from './panel-terms.tsx'
import type { mailrouteParts } from './parts.ts'
import './panel.css'

/** Every page of this control panel. One that is missing, or takes other parts, does not compile. */
const screens: { readonly [S in keyof typeof mailrouteParts]: ComponentType<ScreenProps<S>> } = {
  'panel-signed-in': PanelSignedIn,
  'panel-home': PanelHome,
  'panel-servers': PanelServers,
  'panel-imap-password': PanelImapPassword,
  'panel-imap-shown': PanelImapShown,
  'panel-smtp-shown': PanelSmtpShown,
  'panel-set-password': PanelSetPassword,
  'panel-terms': PanelTerms,
}

export const MailrouteDrawing = drawingOf(screens)
