import type { Figure } from '#model/screen.ts'

/** The control panel, drawn after the pictures of the provider's article. */
const panelHome = {
  kind: 'drawn',
  id: 'picture-panel-home',
  screen: 'panel-signed-in',
  shows: 'The {panel} after signing in.',
  marks: [{ part: 'my-settings', says: 'Click **My Settings** at the top.' }],
} as const satisfies Figure

const panelMenu = {
  kind: 'drawn',
  id: 'picture-panel-menu',
  screen: 'panel-home',
  shows: 'The page with your values. The menu is on its left.',
  marks: [{ part: 'smtp-auth-relay', says: 'Click **SMTP Auth Relay** in the menu on the left.' }],
} as const satisfies Figure

const panelServers = {
  kind: 'drawn',
  id: 'picture-panel-servers',
  screen: 'panel-servers',
  shows: 'The two blocks of the {service} page, with a copy icon beside each value.',
  marks: [
    { part: 'imap-host', says: 'Inbound (IMAP): **Server Name**' },
    { part: 'imap-port', says: 'Inbound (IMAP): **Server Port**' },
    { part: 'imap-login', says: 'Inbound (IMAP): **Login**' },
    { part: 'smtp-host', says: 'Outbound (SMTP): **Server Name**' },
    { part: 'smtp-port', says: 'Outbound (SMTP): **Server Port**' },
    { part: 'smtp-login', says: 'Outbound (SMTP): **Login**' },
  ],
} as const satisfies Figure

const panelEyes = {
  kind: 'drawn',
  id: 'picture-panel-eyes',
  screen: 'panel-servers',
  shows: 'The passwords hide behind stars. Each has its own eye.',
  marks: [
    { part: 'imap-eye', says: 'Click this eye now: the inbound (IMAP) password.' },
    { part: 'smtp-eye', says: 'This one comes in the next step: the outbound (SMTP) password.' },
  ],
} as const satisfies Figure

const imapPassword = {
  kind: 'drawn',
  id: 'picture-imap-password',
  screen: 'panel-imap-password',
  shows: 'What may stand there after the click: a sentence that names your {panel} password.',
  marks: [{ part: 'password', says: 'It is the password you signed in with.' }],
} as const satisfies Figure

const setPassword = {
  kind: 'drawn',
  id: 'picture-set-password',
  screen: 'panel-set-password',
  shows: 'Or this window, if you have no password of your own yet.',
  marks: [
    { part: 'password', says: 'Type a new password.' },
    { part: 'again', says: 'Type it once more.' },
    { part: 'save', says: 'Click **Save**.' },
  ],
} as const satisfies Figure

const smtpEye = {
  kind: 'drawn',
  id: 'picture-smtp-eye',
  screen: 'panel-servers',
  shows: 'The lower block has an eye of its own.',
  marks: [
    { part: 'smtp-eye', says: 'Click this eye: the outbound (SMTP) password.' },
    { part: 'generate', says: 'Leave this button alone.' },
  ],
} as const satisfies Figure

const terms = {
  kind: 'drawn',
  id: 'picture-terms',
  screen: 'panel-terms',
  shows: 'The **Terms Of Service** come first.',
  marks: [{ part: 'agree', says: 'Click **I agree** to see the password.' }],
} as const satisfies Figure

/** The pictures of each step that collects the values, by its id. */
export const collectFigures = {
  'sign-in': [panelHome],
  'smtp-auth-relay': [panelMenu],
  'servers-and-logins': [panelServers],
  'inbound-password': [panelEyes, imapPassword, setPassword],
  'outbound-password': [smtpEye, terms],
} as const satisfies Readonly<Record<string, readonly Figure[]>>
