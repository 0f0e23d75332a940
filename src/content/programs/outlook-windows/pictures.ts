import type { DrawnFigure } from '#model/screen.ts'
import type { Condition } from '#model/text.ts'
import type { OutlookFacts } from './questions.ts'

/** Windows of both Outlooks, drawn after what articles and books say of them: no pictures of them were at hand. */
const ofNew = { question: 'outlook', in: ['new', 'mail'] } as const satisfies Condition<OutlookFacts>
const ofClassic = { question: 'outlook', in: ['classic'] } as const satisfies Condition<OutlookFacts>

export const searchResults = {
  kind: 'drawn',
  id: 'picture-windows-search',
  screen: 'windows-search',
  shows: 'What Windows finds for `Outlook`, on a computer that has both.',
} as const satisfies DrawnFigure<OutlookFacts>

export const newWindow = {
  kind: 'drawn',
  id: 'picture-windows-new-window',
  screen: 'windows-new-window',
  shows: 'The top of Outlook (new), with its gear.',
} as const satisfies DrawnFigure<OutlookFacts>

export const newWindowAgain = {
  kind: 'drawn',
  id: 'picture-windows-new-gear',
  when: ofNew,
  screen: 'windows-new-window',
  shows: 'The top of Outlook (new), with its gear.',
} as const satisfies DrawnFigure<OutlookFacts>

export const classicWindow = {
  kind: 'drawn',
  id: 'picture-windows-classic-window',
  screen: 'windows-classic-window',
  shows: 'The top of Outlook (classic), with **File** at the left.',
} as const satisfies DrawnFigure<OutlookFacts>

export const mailWindow = {
  kind: 'drawn',
  id: 'picture-windows-mail-window',
  screen: 'windows-mail-window',
  shows: 'The app Mail that came with Windows 10.',
} as const satisfies DrawnFigure<OutlookFacts>

export const newSettings = {
  kind: 'drawn',
  id: 'picture-windows-new-settings',
  when: ofNew,
  screen: 'windows-new-settings',
  shows: 'Outlook’s settings, with **Accounts** open.',
} as const satisfies DrawnFigure<OutlookFacts>

export const suggestedAccounts = {
  kind: 'drawn',
  id: 'picture-windows-new-address',
  when: ofNew,
  screen: 'windows-new-address',
  shows: 'The window that adds an account, with your address.',
} as const satisfies DrawnFigure<OutlookFacts>

export const providerList = {
  kind: 'drawn',
  id: 'picture-windows-new-providers',
  when: ofNew,
  screen: 'windows-new-providers',
  shows: 'The list **Select your email provider**.',
} as const satisfies DrawnFigure<OutlookFacts>

export const newFormFirst = {
  kind: 'drawn',
  id: 'picture-windows-new-incoming',
  when: ofNew,
  screen: 'windows-new-form',
  shows: 'The form **IMAP**, filled in with your values.',
} as const satisfies DrawnFigure<OutlookFacts>

export const newFormAgain = {
  kind: 'drawn',
  id: 'picture-windows-new-outgoing',
  when: ofNew,
  screen: 'windows-new-form',
  shows: 'The same form. Its lower half is for outgoing mail.',
} as const satisfies DrawnFigure<OutlookFacts>

export const newFormContinue = {
  kind: 'drawn',
  id: 'picture-windows-new-continue',
  when: ofNew,
  screen: 'windows-new-form',
  shows: 'The end of the form, with **Continue**.',
} as const satisfies DrawnFigure<OutlookFacts>

export const newSync = {
  kind: 'drawn',
  id: 'picture-windows-new-sync',
  when: ofNew,
  screen: 'windows-new-sync',
  shows: 'The window **Sync your IMAP account**.',
} as const satisfies DrawnFigure<OutlookFacts>

export const controlPanel = {
  kind: 'drawn',
  id: 'picture-windows-control-panel',
  when: ofClassic,
  screen: 'windows-control-panel',
  shows: 'The Control Panel of Windows, after a search for `Mail`.',
} as const satisfies DrawnFigure<OutlookFacts>

export const mailSetup = {
  kind: 'drawn',
  id: 'picture-windows-mail-setup',
  when: ofClassic,
  screen: 'windows-mail-setup',
  shows: 'The small window **Mail Setup**.',
} as const satisfies DrawnFigure<OutlookFacts>

export const emailAccounts = {
  kind: 'drawn',
  id: 'picture-windows-accounts',
  when: ofClassic,
  screen: 'windows-accounts',
  shows: 'The list of your accounts.',
} as const satisfies DrawnFigure<OutlookFacts>

export const setupChoice = {
  kind: 'drawn',
  id: 'picture-windows-setup-choice',
  when: ofClassic,
  screen: 'windows-setup-choice',
  shows: 'The choice between automatic and manual setup.',
} as const satisfies DrawnFigure<OutlookFacts>

export const serviceChoice = {
  kind: 'drawn',
  id: 'picture-windows-service',
  when: ofClassic,
  screen: 'windows-service',
  shows: 'The choice of a kind of account.',
} as const satisfies DrawnFigure<OutlookFacts>

export const classicForm = {
  kind: 'drawn',
  id: 'picture-windows-account-form',
  when: ofClassic,
  screen: 'windows-account-form',
  shows: 'The form, filled in with your values.',
} as const satisfies DrawnFigure<OutlookFacts>

export const outgoingTab = {
  kind: 'drawn',
  id: 'picture-windows-outgoing',
  when: ofClassic,
  screen: 'windows-outgoing',
  shows: 'The tab **Outgoing Server**, filled in.',
} as const satisfies DrawnFigure<OutlookFacts>

export const advancedTab = {
  kind: 'drawn',
  id: 'picture-windows-advanced',
  when: ofClassic,
  screen: 'windows-advanced',
  shows: 'The tab **Advanced**, with both ports.',
} as const satisfies DrawnFigure<OutlookFacts>

export const accountTested = {
  kind: 'drawn',
  id: 'picture-windows-tested',
  when: ofClassic,
  screen: 'windows-tested',
  shows: 'Both tests are done.',
} as const satisfies DrawnFigure<OutlookFacts>

export const newMessage = {
  kind: 'drawn',
  id: 'picture-windows-new-message',
  screen: 'windows-new-message',
  shows: 'A new message. **From** shows the address Outlook picked.',
} as const satisfies DrawnFigure<OutlookFacts>

export const fromMenu = {
  kind: 'drawn',
  id: 'picture-windows-from-menu',
  screen: 'windows-from-menu',
  shows: 'The open **From** list with both of your addresses.',
} as const satisfies DrawnFigure<OutlookFacts>

export const sendMessage = {
  kind: 'drawn',
  id: 'picture-windows-send',
  screen: 'windows-message',
  shows: 'Your test message, ready to send.',
} as const satisfies DrawnFigure<OutlookFacts>
