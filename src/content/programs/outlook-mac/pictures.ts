import type { DrawnFigure } from '#model/screen.ts'

/** The windows of Outlook for Mac, drawn after the pictures of the provider's article; the new message from its words. */
export const outlookMenu = {
  kind: 'drawn',
  id: 'picture-outlook-mac-menu',
  screen: 'outlook-mac-menu',
  shows: 'The menu bar at the top of the screen, with the **Outlook** menu open.',
} as const satisfies DrawnFigure

export const settingsWindow = {
  kind: 'drawn',
  id: 'picture-outlook-mac-settings',
  screen: 'outlook-mac-settings',
  shows: 'The window **Outlook Settings**.',
} as const satisfies DrawnFigure

export const accountsWindow = {
  kind: 'drawn',
  id: 'picture-outlook-mac-accounts',
  screen: 'outlook-mac-accounts',
  shows: 'The window **Accounts**, while there’s no account in it.',
} as const satisfies DrawnFigure

export const addressWindow = {
  kind: 'drawn',
  id: 'picture-outlook-mac-address',
  screen: 'outlook-mac-address',
  shows: 'The window **Add Account**, with your address.',
} as const satisfies DrawnFigure

export const providerChoice = {
  kind: 'drawn',
  id: 'picture-outlook-mac-providers',
  screen: 'outlook-mac-providers',
  shows: 'The same window, with a choice of companies and **IMAP**.',
} as const satisfies DrawnFigure

export const incomingForm = {
  kind: 'drawn',
  id: 'picture-outlook-mac-incoming',
  screen: 'outlook-mac-form',
  shows: 'The form **IMAP**, with **Show Advanced Settings** on and your values in it.',
} as const satisfies DrawnFigure

export const outgoingForm = {
  kind: 'drawn',
  id: 'picture-outlook-mac-outgoing',
  screen: 'outlook-mac-form',
  shows: 'The same form. Its lower half is for outgoing mail.',
} as const satisfies DrawnFigure

export const addButton = {
  kind: 'drawn',
  id: 'picture-outlook-mac-add',
  screen: 'outlook-mac-form',
  shows: 'The end of the form, with **Add Account**.',
} as const satisfies DrawnFigure

export const accountAdded = {
  kind: 'drawn',
  id: 'picture-outlook-mac-added',
  screen: 'outlook-mac-added',
  shows: 'Outlook says that the account has been added.',
} as const satisfies DrawnFigure

export const newMessage = {
  kind: 'drawn',
  id: 'picture-outlook-mac-new-message',
  screen: 'outlook-mac-new-message',
  shows: 'A new message. **From** shows the address Outlook picked.',
} as const satisfies DrawnFigure

export const fromMenu = {
  kind: 'drawn',
  id: 'picture-outlook-mac-from-menu',
  screen: 'outlook-mac-from-menu',
  shows: 'The open **From** list with both of your addresses.',
} as const satisfies DrawnFigure

export const sendMessage = {
  kind: 'drawn',
  id: 'picture-outlook-mac-send',
  screen: 'outlook-mac-message',
  shows: 'Your test message, ready to send.',
} as const satisfies DrawnFigure
