import type { Figure } from '#model/screen.ts'

/** The windows of Mail, drawn after the pictures of the provider's article and Apple's guides. */
const mailMenu = {
  kind: 'drawn',
  id: 'picture-mail-menu',
  screen: 'mail-menu',
  shows: 'The menu bar at the top of the screen, with the **Mail** menu open.',
  marks: [
    { part: 'mail', says: 'Click **Mail**, beside the apple.' },
    { part: 'settings', says: 'Choose **{settings}…**' },
  ],
} as const satisfies Figure

const accountsWindow = {
  kind: 'drawn',
  id: 'picture-accounts-window',
  screen: 'accounts-window',
  shows: 'Mail’s settings, at **Accounts**.',
  marks: [
    { part: 'accounts', says: 'Click **Accounts**.' },
    { part: 'add', says: 'Click the **+** at the bottom left.' },
  ],
} as const satisfies Figure

const accountType = {
  kind: 'drawn',
  id: 'picture-account-type',
  screen: 'account-type',
  shows: 'The sheet **Choose a Mail account provider…**',
  marks: [
    { part: 'other', says: 'Choose **Other Mail Account…**' },
    { part: 'continue', says: 'Click **Continue**.' },
  ],
} as const satisfies Figure

const addAccountSheet = {
  kind: 'drawn',
  id: 'picture-add-account',
  screen: 'add-account',
  shows: 'The sheet **Add a Mail account**, filled in.',
  marks: [
    { part: 'name', field: 'fullName', says: 'Your own name.' },
    { part: 'email', field: 'emailAddress', says: 'Your email address.' },
    { part: 'password', field: 'imapPassword', says: 'The inbound (IMAP) password.' },
    { part: 'sign-in', says: 'Click **Sign In**.' },
  ],
} as const satisfies Figure

const addAccountError = {
  kind: 'drawn',
  id: 'picture-add-account-error',
  screen: 'add-account-error',
  shows: 'What comes after **Sign In**: a larger sheet, and the red message. This is normal.',
  marks: [{ part: 'message', says: 'The message that you can ignore.' }],
} as const satisfies Figure

const serversSheet = {
  kind: 'drawn',
  id: 'picture-mail-servers',
  screen: 'mail-servers',
  shows: 'The larger sheet, filled in.',
  marks: [
    { part: 'user-name', field: 'imapLogin', says: 'Your inbound (IMAP) login.' },
    { part: 'account-type', says: '**Account Type**: IMAP' },
    { part: 'incoming', field: 'imapHost', says: 'The inbound (IMAP) server name.' },
    { part: 'outgoing', field: 'smtpHost', says: 'The outbound (SMTP) server name.' },
    { part: 'sign-in', says: 'Click **Sign In** and wait.' },
  ],
} as const satisfies Figure

const serversSheetNext = {
  kind: 'drawn',
  id: 'picture-mail-servers-next',
  screen: 'mail-servers-next',
  shows: 'After the second **Sign In**: the red message again, and the blue button has become **Next**.',
  marks: [
    { part: 'message', says: 'The message that you can ignore.' },
    { part: 'next', says: 'Click **Next**.' },
  ],
} as const satisfies Figure

const selectAppsSheet = {
  kind: 'drawn',
  id: 'picture-select-apps',
  screen: 'select-apps',
  shows: 'The question which apps to use, as Mail opens it.',
  marks: [{ part: 'notes', says: 'Uncheck **Notes**.' }],
} as const satisfies Figure

const selectAppsMailOnly = {
  kind: 'drawn',
  id: 'picture-select-apps-mail-only',
  screen: 'select-apps-mail-only',
  shows: 'The same window with **Notes** unchecked.',
  marks: [{ part: 'done', says: 'Click **Done**.' }],
} as const satisfies Figure

const serverSettingsPane = {
  kind: 'drawn',
  id: 'picture-server-settings',
  screen: 'server-settings',
  shows: '**Server Settings** of the new account, filled in.',
  marks: [
    { part: 'imap-user', field: 'imapLogin', says: 'Inbound (IMAP) login' },
    { part: 'imap-password', field: 'imapPassword', says: 'Inbound (IMAP) password' },
    { part: 'imap-host', field: 'imapHost', says: 'Inbound (IMAP) server name' },
    { part: 'smtp-user', field: 'smtpLogin', says: 'Outbound (SMTP) login' },
    { part: 'smtp-password', field: 'smtpPassword', says: 'Outbound (SMTP) password' },
    { part: 'smtp-host', field: 'smtpHost', says: 'Outbound (SMTP) server name' },
    { part: 'save', says: 'Click **Save**.' },
  ],
} as const satisfies Figure

const closeWindow = {
  kind: 'drawn',
  id: 'picture-close-window',
  screen: 'close-window',
  shows: 'The window with the new account in its list.',
  marks: [{ part: 'close', says: 'Click the red button.' }],
} as const satisfies Figure

const composeWindow = {
  kind: 'drawn',
  id: 'picture-compose',
  screen: 'compose-other-account',
  shows: 'A new message.',
  marks: [{ part: 'from', says: 'Click the address beside **From**.' }],
} as const satisfies Figure

const fromMenu = {
  kind: 'drawn',
  id: 'picture-from-menu',
  screen: 'from-menu',
  shows: 'The open **From** menu with two accounts.',
  marks: [{ part: 'new-account', says: 'Choose your new account.' }],
} as const satisfies Figure

const sendMessage = {
  kind: 'drawn',
  id: 'picture-send',
  screen: 'compose',
  shows: 'The test message, ready to go.',
  marks: [
    { part: 'from', says: 'Your new account stands here.' },
    { part: 'send', says: 'Click the paper plane.' },
  ],
} as const satisfies Figure

/** The pictures of each step, by its id. */
export const figures = {
  'open-mail-settings': [mailMenu],
  'add-account': [accountsWindow],
  'other-mail-account': [accountType],
  'account-details': [addAccountSheet, addAccountError],
  'mail-servers': [serversSheet, serversSheetNext],
  'select-apps': [selectAppsSheet, selectAppsMailOnly],
  'server-settings': [serverSettingsPane],
  'close-settings': [closeWindow],
  'choose-from': [composeWindow, fromMenu],
  'send-a-test': [sendMessage],
} as const satisfies Readonly<Record<string, readonly Figure[]>>
