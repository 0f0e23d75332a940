import type { FieldId } from './field.ts'
import type { Condition, Inline, Varied } from './text.ts'

/**
 * Every drawn screen, and the parts of it a mark can point at.
 * Here, and not in screens/, so that content can name them and the compiler checks both sides.
 */
export interface ScreenParts {
  'panel-home': 'my-settings' | 'smtp-auth-relay'
  'panel-servers':
    | 'imap-host'
    | 'imap-port'
    | 'imap-login'
    | 'smtp-host'
    | 'smtp-port'
    | 'smtp-login'
    | 'imap-eye'
    | 'smtp-eye'
    | 'copy'
    | 'generate'
  /** After the eye: a sentence says which password it is. */
  'panel-imap-password': 'password' | 'eye'
  /** After the eye: the password itself stands there, with a copy icon. */
  'panel-imap-shown': 'password' | 'copy'
  'panel-smtp-shown': 'password' | 'copy' | 'generate'
  'panel-set-password': 'password' | 'again' | 'save'
  'panel-terms': 'agree'
  'mail-menu': 'mail' | 'settings'
  'accounts-window': 'accounts' | 'add'
  'account-type': 'other' | 'continue'
  'add-account': 'name' | 'email' | 'password' | 'sign-in'
  'add-account-error': 'message' | 'sign-in'
  'mail-servers': 'user-name' | 'password' | 'account-type' | 'incoming' | 'outgoing' | 'message' | 'sign-in'
  /** The same sheet after the second Sign In: its blue button has become Next. */
  'mail-servers-next': 'account-type' | 'incoming' | 'outgoing' | 'message' | 'next'
  'select-apps': 'mail' | 'notes' | 'done'
  'server-settings':
    | 'account'
    | 'tab'
    | 'imap-user'
    | 'imap-password'
    | 'imap-host'
    | 'imap-automatic'
    | 'smtp-account'
    | 'smtp-user'
    | 'smtp-password'
    | 'smtp-host'
    | 'smtp-automatic'
    | 'save'
  'close-window': 'close'
  compose: 'from' | 'send'
  'from-menu': 'new-account'
  'profile-notice': 'notice'
  'profile-pane': 'sidebar' | 'profiles'
  'profile-list': 'profile'
  'profile-settings': 'description' | 'name' | 'password' | 'install'
}

export type ScreenId = keyof ScreenParts

export interface Mark<S extends ScreenId> {
  readonly part: ScreenParts[S]
  /** What to do with the marked part; read out in the text alternative: "Press **+** at the bottom left." */
  readonly says: Inline
  /** The value that goes where the mark points. */
  readonly field?: FieldId
}

interface FigureBase {
  readonly id: string
  readonly when?: Condition
  /** What the picture shows, for the caption and for those who do not see it. */
  readonly shows: Varied<Inline>
}

/** A picture drawn by screens/ with the person's own values in it. */
export type DrawnFigure = {
  [S in ScreenId]: FigureBase & { readonly kind: 'drawn'; readonly screen: S; readonly marks: readonly Mark<S>[] }
}[ScreenId]

/** A provider's own capture in public/; the marks are boxes in per cent of the picture. */
export interface CaptureFigure extends FigureBase {
  readonly kind: 'capture'
  readonly src: string
  readonly width: number
  readonly height: number
  readonly marks: readonly {
    readonly x: number
    readonly y: number
    readonly width: number
    readonly height: number
    readonly says: Inline
  }[]
}

export type Figure = DrawnFigure | CaptureFigure
