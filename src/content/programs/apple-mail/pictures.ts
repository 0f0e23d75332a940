import type { DrawnFigure } from '#model/screen.ts'

/** The windows of Mail, drawn after the pictures of the provider's article and Apple's guides. */
export const mailMenu = {
  kind: 'drawn',
  id: 'picture-mail-menu',
  screen: 'mail-menu',
  shows: 'The menu bar at the top of the screen, with the **Mail** menu open.',
} as const satisfies DrawnFigure

export const accountsWindow = {
  kind: 'drawn',
  id: 'picture-accounts-window',
  screen: 'accounts-window',
  shows: 'Mail’s settings, with **Accounts** open.',
} as const satisfies DrawnFigure

export const accountType = {
  kind: 'drawn',
  id: 'picture-account-type',
  screen: 'account-type',
  shows: 'The window **Choose a Mail account provider…**',
} as const satisfies DrawnFigure

export const addAccountSheet = {
  kind: 'drawn',
  id: 'picture-add-account',
  screen: 'add-account',
  shows: 'The window **Add a Mail account**, filled in with your values.',
} as const satisfies DrawnFigure

export const serversSheet = {
  kind: 'drawn',
  id: 'picture-mail-servers',
  screen: 'mail-servers',
  shows: 'The larger window, filled in with your values.',
} as const satisfies DrawnFigure

export const serversSheetNext = {
  kind: 'drawn',
  id: 'picture-mail-servers-next',
  screen: 'mail-servers-next',
  shows: 'After you click **Sign In** again: the red message, and the blue button now says **Next**.',
} as const satisfies DrawnFigure

export const selectAppsSheet = {
  kind: 'drawn',
  id: 'picture-select-apps',
  screen: 'select-apps',
  shows: 'The window that asks which apps to use.',
} as const satisfies DrawnFigure

export const selectAppsDone = {
  kind: 'drawn',
  id: 'picture-select-apps-done',
  screen: 'select-apps-mail-only',
  shows: 'The same window with **Notes** unchecked.',
} as const satisfies DrawnFigure

export const serverSettingsPane = {
  kind: 'drawn',
  id: 'picture-server-settings',
  screen: 'server-settings',
  shows: '**Server Settings** of your new account, filled in.',
} as const satisfies DrawnFigure

export const closeWindow = {
  kind: 'drawn',
  id: 'picture-close-window',
  screen: 'close-window',
  shows: 'The settings window, with your new account in the list.',
} as const satisfies DrawnFigure

export const composeWindow = {
  kind: 'drawn',
  id: 'picture-compose',
  screen: 'compose-other-account',
  shows: 'A new message. **From** shows the address Mail picked.',
} as const satisfies DrawnFigure

export const fromMenu = {
  kind: 'drawn',
  id: 'picture-from-menu',
  screen: 'from-menu',
  shows: 'The open **From** menu with both of your addresses.',
} as const satisfies DrawnFigure

export const sendMessage = {
  kind: 'drawn',
  id: 'picture-send',
  screen: 'compose',
  shows: 'Your test message, ready to send.',
} as const satisfies DrawnFigure
