import type { DrawnFigure } from '#model/screen.ts'
import type { IosFacts } from './questions.ts'

/** The screens of an iPhone, drawn after the pictures of the provider's article (iOS 16 and 17). */
export const settingsOlder = {
  kind: 'drawn',
  id: 'picture-ios-settings',
  when: { question: 'ios', in: ['17', 'unsure'] },
  screen: 'ios-settings',
  shows: {
    by: 'ios',
    cases: { unsure: '**Settings** up to iOS 17: **Mail** is in the list.' },
    otherwise: '**Settings**, scrolled down.',
  },
} as const satisfies DrawnFigure<IosFacts>

export const settingsNewer = {
  kind: 'drawn',
  id: 'picture-ios-settings-apps',
  when: { question: 'ios', in: ['18', 'unsure'] },
  screen: 'ios-settings-apps',
  shows: {
    by: 'ios',
    cases: { unsure: '**Settings** from iOS 18 on: **Apps** is the last entry.' },
    otherwise: 'The end of **Settings**.',
  },
} as const satisfies DrawnFigure<IosFacts>

export const appsList = {
  kind: 'drawn',
  id: 'picture-ios-apps',
  when: { question: 'ios', in: ['18', 'unsure'] },
  screen: 'ios-apps',
  shows: 'The list behind **Apps**.',
} as const satisfies DrawnFigure<IosFacts>

export const mailSettings = {
  kind: 'drawn',
  id: 'picture-ios-mail',
  screen: 'ios-mail',
  shows: 'The settings for Mail.',
} as const satisfies DrawnFigure

export const accountList = {
  kind: 'drawn',
  id: 'picture-ios-accounts',
  screen: 'ios-accounts',
  shows: 'Your accounts. **Add Account** comes last.',
} as const satisfies DrawnFigure

export const companies = {
  kind: 'drawn',
  id: 'picture-ios-account-types',
  screen: 'ios-account-types',
  shows: 'The list of companies, with **Other** at its end.',
} as const satisfies DrawnFigure

export const addMail = {
  kind: 'drawn',
  id: 'picture-ios-add-mail',
  screen: 'ios-add-mail',
  shows: 'What else you can add. **Add Mail Account** comes first.',
} as const satisfies DrawnFigure

export const newAccount = {
  kind: 'drawn',
  id: 'picture-ios-new-account',
  screen: 'ios-new-account',
  shows: '**New Account**, filled in with your values.',
} as const satisfies DrawnFigure

export const serversForm = {
  kind: 'drawn',
  id: 'picture-ios-servers',
  screen: 'ios-servers',
  shows: 'The second page, filled in with your values.',
} as const satisfies DrawnFigure

export const nextButton = {
  kind: 'drawn',
  id: 'picture-ios-next',
  screen: 'ios-servers',
  shows: 'The filled-in page. **Next** is at its top.',
} as const satisfies DrawnFigure

export const verifying = {
  kind: 'drawn',
  id: 'picture-ios-verifying',
  screen: 'ios-verifying',
  shows: 'While the phone tries your servers, the title says **Verifying**.',
} as const satisfies DrawnFigure

export const alertSsl = {
  kind: 'drawn',
  id: 'picture-ios-alert-ssl',
  screen: 'ios-alert-ssl',
  shows: 'A question about SSL. Its words may differ a little.',
} as const satisfies DrawnFigure

export const alertIdentity = {
  kind: 'drawn',
  id: 'picture-ios-alert-identity',
  screen: 'ios-alert-identity',
  shows: 'A warning about a server. Its buttons may be in another order.',
} as const satisfies DrawnFigure

/** The same where it has come up. */
export const alertSslAgain = { ...alertSsl, id: 'picture-ios-alert-ssl-again' } as const satisfies DrawnFigure
export const alertIdentityAgain = {
  ...alertIdentity,
  id: 'picture-ios-alert-identity-again',
} as const satisfies DrawnFigure

export const selectAppsPage = {
  kind: 'drawn',
  id: 'picture-ios-select-apps',
  screen: 'ios-select-apps',
  shows: 'What the account is for: **Mail** and **Notes**.',
} as const satisfies DrawnFigure

export const selectAppsSave = {
  kind: 'drawn',
  id: 'picture-ios-select-apps-save',
  screen: 'ios-select-apps-mail-only',
  shows: 'The same page with **Notes** off.',
} as const satisfies DrawnFigure

export const composeFolded = {
  kind: 'drawn',
  id: 'picture-ios-compose-folded',
  screen: 'ios-compose-folded',
  shows: 'A new message. One line has **Cc/Bcc, From:** together.',
} as const satisfies DrawnFigure

export const composeUnfolded = {
  kind: 'drawn',
  id: 'picture-ios-compose-unfolded',
  screen: 'ios-compose-unfolded',
  shows: 'The same message. **From:** has its own line now.',
} as const satisfies DrawnFigure

export const fromMenu = {
  kind: 'drawn',
  id: 'picture-ios-from-menu',
  screen: 'ios-from-menu',
  shows: 'The list of your addresses.',
} as const satisfies DrawnFigure

export const sendMessage = {
  kind: 'drawn',
  id: 'picture-ios-send',
  screen: 'ios-compose',
  shows: 'Your test message, with your new address.',
} as const satisfies DrawnFigure
