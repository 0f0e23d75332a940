import type { ComponentType } from 'react'
import type { ScreenId } from '#model/screen.ts'
import { AccountType } from './account-type.tsx'
import { AccountsWindow } from './accounts-window.tsx'
import { AddAccountError } from './add-account-error.tsx'
import { AddAccount } from './add-account.tsx'
import { CloseWindow } from './close-window.tsx'
import { Compose } from './compose.tsx'
import { FromMenu } from './from-menu.tsx'
import { MailMenu } from './mail-menu.tsx'
import { MailServersNext } from './mail-servers-next.tsx'
import { MailServers } from './mail-servers.tsx'
import { PanelHome } from './panel-home.tsx'
import { PanelImapPassword } from './panel-imap-password.tsx'
import { PanelImapShown } from './panel-imap-shown.tsx'
import { PanelServers } from './panel-servers.tsx'
import { PanelSetPassword } from './panel-set-password.tsx'
import { PanelSmtpShown } from './panel-smtp-shown.tsx'
import { PanelTerms } from './panel-terms.tsx'
import { ProfileList } from './profile-list.tsx'
import { ProfileNotice } from './profile-notice.tsx'
import { ProfilePane } from './profile-pane.tsx'
import { ProfileSettings } from './profile-settings.tsx'
import type { ScreenProps } from './screen-props.ts'
import { SelectApps } from './select-apps.tsx'
import { ServerSettings } from './server-settings.tsx'

/** Every screen there is. One that is missing, or takes other parts, does not compile. */
export const screens: { readonly [S in ScreenId]: ComponentType<ScreenProps<S>> } = {
  'panel-home': PanelHome,
  'panel-servers': PanelServers,
  'panel-imap-password': PanelImapPassword,
  'panel-imap-shown': PanelImapShown,
  'panel-smtp-shown': PanelSmtpShown,
  'panel-set-password': PanelSetPassword,
  'panel-terms': PanelTerms,
  'mail-menu': MailMenu,
  'accounts-window': AccountsWindow,
  'account-type': AccountType,
  'add-account': AddAccount,
  'add-account-error': AddAccountError,
  'mail-servers': MailServers,
  'mail-servers-next': MailServersNext,
  'select-apps': SelectApps,
  'server-settings': ServerSettings,
  'close-window': CloseWindow,
  compose: Compose,
  'from-menu': FromMenu,
  'profile-notice': ProfileNotice,
  'profile-pane': ProfilePane,
  'profile-list': ProfileList,
  'profile-settings': ProfileSettings,
}
