/** The drawn pages of Gmail in a browser, and the parts of each that a ring or a cross can point at. */
export const webParts = {
  'web-quick-settings': ['gear', 'all'],
  'web-accounts': ['tab', 'add'],
  /** The small yellow window, as it asks for the address, then for the server, then says that both are right. */
  'web-add-address': ['name', 'email', 'alias', 'reply-to', 'next'],
  'web-smtp-server': ['server', 'port', 'user', 'password', 'tls', 'ssl', 'add'],
  'web-confirm': ['address', 'resend', 'close'],
  /** The settings once the address is confirmed. */
  'web-send-mail-as': ['address', 'make-default', 'edit', 'same'],
  /** A new message from the Gmail address. */
  'web-new-message': ['compose', 'from'],
  'web-from-menu': ['new-address'],
  'web-message': ['from', 'send'],
} as const

type WebParts = { readonly [S in keyof typeof webParts]: (typeof webParts)[S][number] }

declare module '#model/screen.ts' {
  interface ScreenParts extends WebParts {}
}
