/** A control panel of no provider in particular, and the parts that a ring or a cross can point at. */
export const genericParts = {
  'generic-sign-in': ['sign-in'],
  'generic-servers': [
    'imap-host',
    'imap-port',
    'imap-login',
    'imap-password',
    'smtp-host',
    'smtp-port',
    'smtp-login',
    'smtp-password',
  ],
} as const

type GenericParts = { readonly [S in keyof typeof genericParts]: (typeof genericParts)[S][number] }

declare module '#model/screen.ts' {
  interface ScreenParts extends GenericParts {}
}
