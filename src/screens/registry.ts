import type { ComponentType } from 'react'
import type { ScreenId } from '#model/screen.ts'
import { AccountType } from './mac/account-type.tsx'
import { AccountsWindow } from './mac/accounts-window.tsx'
import { AddAccountError } from './mac/add-account-error.tsx'
import { AddAccount } from './mac/add-account.tsx'
import { CloseWindow } from './mac/close-window.tsx'
import { Compose } from './mac/compose.tsx'
import { FromMenu } from './mac/from-menu.tsx'
import { MailMenu } from './mac/mail-menu.tsx'
import { MailServersNext } from './mac/mail-servers-next.tsx'
import { MailServers } from './mac/mail-servers.tsx'
import { PanelHome } from './panel/mailroute/panel-home.tsx'
import { PanelImapPassword } from './panel/mailroute/panel-imap-password.tsx'
import { PanelImapShown } from './panel/mailroute/panel-imap-shown.tsx'
import { PanelServers } from './panel/mailroute/panel-servers.tsx'
import { PanelSetPassword } from './panel/mailroute/panel-set-password.tsx'
import { PanelSmtpShown } from './panel/mailroute/panel-smtp-shown.tsx'
import { PanelTerms } from './panel/mailroute/panel-terms.tsx'
import { ProfileList } from './mac/profile-list.tsx'
import { ProfileNotice } from './mac/profile-notice.tsx'
import { ProfilePane } from './mac/profile-pane.tsx'
import { ProfileSettings } from './mac/profile-settings.tsx'
import type { ScreenProps } from './screen-props.ts'
import { SelectApps } from './mac/select-apps.tsx'
import { ServerSettings } from './mac/server-settings.tsx'

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
