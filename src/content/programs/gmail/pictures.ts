import type { DrawnFigure } from '#model/screen.ts'

/** Gmail in a browser, drawn after the pictures of the provider's article. */
export const quickSettings = {
  kind: 'drawn',
  id: 'picture-quick-settings',
  screen: 'web-quick-settings',
  shows: 'Gmail in a browser, with **Quick settings** open on the right.',
} as const satisfies DrawnFigure

export const accountsPage = {
  kind: 'drawn',
  id: 'picture-accounts-and-import',
  screen: 'web-accounts',
  shows: 'Gmail’s settings, with **Accounts and Import** open.',
} as const satisfies DrawnFigure

export const addressWindow = {
  kind: 'drawn',
  id: 'picture-add-address',
  screen: 'web-add-address',
  shows: 'The yellow window, filled in with your name and address.',
} as const satisfies DrawnFigure

export const serverWindow = {
  kind: 'drawn',
  id: 'picture-smtp-server',
  screen: 'web-smtp-server',
  shows: 'The yellow window again, filled in with your server.',
} as const satisfies DrawnFigure

export const confirmWindow = {
  kind: 'drawn',
  id: 'picture-confirm',
  screen: 'web-confirm',
  shows: 'The yellow window after **Add Account »**: the server has accepted your login.',
} as const satisfies DrawnFigure

export const sendMailAs = {
  kind: 'drawn',
  id: 'picture-send-mail-as',
  screen: 'web-send-mail-as',
  shows: 'Gmail’s settings again, now with your new address.',
} as const satisfies DrawnFigure

export const newMessage = {
  kind: 'drawn',
  id: 'picture-new-message',
  screen: 'web-new-message',
  shows: 'A new message. **From** shows your Gmail address.',
} as const satisfies DrawnFigure

export const fromMenu = {
  kind: 'drawn',
  id: 'picture-web-from-menu',
  screen: 'web-from-menu',
  shows: 'The open **From** menu with both of your addresses.',
} as const satisfies DrawnFigure

export const sendMessage = {
  kind: 'drawn',
  id: 'picture-web-send',
  screen: 'web-message',
  shows: 'Your test message, ready to send.',
} as const satisfies DrawnFigure
