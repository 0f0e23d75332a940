import type { DrawnFigure } from '#model/screen.ts'

/** The Control Panel, drawn after the pictures of the provider's article. */
export const panelHome = {
  kind: 'drawn',
  id: 'picture-panel-home',
  screen: 'panel-signed-in',
  shows: 'The {panel} after you sign in.',
} as const satisfies DrawnFigure

export const panelMenu = {
  kind: 'drawn',
  id: 'picture-panel-menu',
  screen: 'panel-home',
  shows: 'Your settings, with the menu on the left.',
} as const satisfies DrawnFigure

export const panelServers = {
  kind: 'drawn',
  id: 'picture-panel-servers',
  screen: 'panel-servers',
  shows: 'The {service} page in your {panel}.',
} as const satisfies DrawnFigure

export const imapEye = {
  kind: 'drawn',
  id: 'picture-panel-eyes',
  screen: 'panel-servers',
  shows: 'The passwords are hidden behind stars. Each one has its own eye.',
} as const satisfies DrawnFigure

export const imapSentence = {
  kind: 'drawn',
  id: 'picture-imap-password',
  screen: 'panel-imap-password',
  shows: 'A sentence that names your {panel} password.',
} as const satisfies DrawnFigure

export const imapShown = {
  kind: 'drawn',
  id: 'picture-imap-shown',
  screen: 'panel-imap-shown',
  shows: 'The password itself.',
} as const satisfies DrawnFigure

export const setPassword = {
  kind: 'drawn',
  id: 'picture-set-password',
  screen: 'panel-set-password',
  shows: 'The **Set Password** window.',
} as const satisfies DrawnFigure

export const smtpEye = {
  kind: 'drawn',
  id: 'picture-smtp-eye',
  screen: 'panel-servers',
  shows: 'The lower block has its own eye.',
} as const satisfies DrawnFigure

export const terms = {
  kind: 'drawn',
  id: 'picture-terms',
  screen: 'panel-terms',
  shows: 'The **Terms Of Service** window.',
} as const satisfies DrawnFigure

export const smtpShown = {
  kind: 'drawn',
  id: 'picture-smtp-shown',
  screen: 'panel-smtp-shown',
  shows: 'The outbound (SMTP) password after you agree.',
} as const satisfies DrawnFigure
