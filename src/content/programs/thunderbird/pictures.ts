import type { DrawnFigure } from '#model/screen.ts'
import type { ThunderbirdFacts } from './questions.ts'

/**
 * Thunderbird's windows. The tab, the settings and the message are drawn after the pictures of the provider's article;
 * the newer window and the two small ones after Thunderbird's own words for them.
 */
export const settingsTab = {
  kind: 'drawn',
  id: 'picture-thunderbird-settings',
  screen: 'thunderbird-settings',
  shows: 'Thunderbird’s settings. The gear is at the bottom left.',
} as const satisfies DrawnFigure

export const accountActions = {
  kind: 'drawn',
  id: 'picture-account-actions',
  screen: 'thunderbird-account-actions',
  shows: 'The account settings, with the menu of **Account Actions** open.',
} as const satisfies DrawnFigure

export const setupTab = {
  kind: 'drawn',
  id: 'picture-account-setup',
  when: { question: 'look', in: ['tab'] },
  screen: 'thunderbird-tab',
  shows: 'The tab **Account Setup**, filled in with your values.',
} as const satisfies DrawnFigure<ThunderbirdFacts>

export const hubWindow = {
  kind: 'drawn',
  id: 'picture-account-hub',
  when: { question: 'look', in: ['hub', 'unsure'] },
  screen: 'thunderbird-hub',
  shows: 'The window that adds an account, filled in with your values.',
} as const satisfies DrawnFigure<ThunderbirdFacts>

/** Both looks, to choose from. */
export const hubLook = {
  kind: 'drawn',
  id: 'picture-look-hub',
  screen: 'thunderbird-hub',
  shows: 'A window lies over Thunderbird.',
} as const satisfies DrawnFigure
export const tabLook = {
  kind: 'drawn',
  id: 'picture-look-tab',
  screen: 'thunderbird-tab',
  shows: 'There’s a tab of its own.',
} as const satisfies DrawnFigure

export const incomingForm = {
  kind: 'drawn',
  id: 'picture-thunderbird-incoming',
  screen: 'thunderbird-incoming',
  shows: 'The fields of the incoming server, filled in with your values.',
} as const satisfies DrawnFigure

export const outgoingForm = {
  kind: 'drawn',
  id: 'picture-thunderbird-outgoing',
  screen: 'thunderbird-outgoing',
  shows: 'The fields of the outgoing server, filled in with your values.',
} as const satisfies DrawnFigure

export const hubPassword = {
  kind: 'drawn',
  id: 'picture-hub-password',
  when: { question: 'look', in: ['hub', 'unsure'] },
  screen: 'thunderbird-hub-password',
  shows: 'The page that asks for the password.',
} as const satisfies DrawnFigure<ThunderbirdFacts>

export const hubConnected = {
  kind: 'drawn',
  id: 'picture-hub-connected',
  when: { question: 'look', in: ['hub', 'unsure'] },
  screen: 'thunderbird-hub-connected',
  shows: 'The last page: the account is there.',
} as const satisfies DrawnFigure<ThunderbirdFacts>

export const tabCreated = {
  kind: 'drawn',
  id: 'picture-tab-created',
  when: { question: 'look', in: ['tab'] },
  screen: 'thunderbird-tab-created',
  shows: 'The tab again: the account is there.',
} as const satisfies DrawnFigure<ThunderbirdFacts>

export const newMessage = {
  kind: 'drawn',
  id: 'picture-thunderbird-from',
  screen: 'thunderbird-from',
  shows: 'A new message. **From** shows the address you’ve used so far.',
} as const satisfies DrawnFigure

export const fromMenu = {
  kind: 'drawn',
  id: 'picture-thunderbird-from-menu',
  screen: 'thunderbird-from-menu',
  shows: 'The open **From** menu with both of your addresses.',
} as const satisfies DrawnFigure

export const writeMessage = {
  kind: 'drawn',
  id: 'picture-thunderbird-write',
  screen: 'thunderbird-write',
  shows: 'Your test message, with your new address.',
} as const satisfies DrawnFigure

export const loginFailed = {
  kind: 'drawn',
  id: 'picture-login-failed',
  screen: 'thunderbird-login-failed',
  shows: 'The message that is normal at the first try.',
} as const satisfies DrawnFigure

export const passwordPrompt = {
  kind: 'drawn',
  id: 'picture-password-prompt',
  screen: 'thunderbird-password',
  shows: 'The small window that asks for the new password.',
} as const satisfies DrawnFigure
