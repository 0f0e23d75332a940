import type { DrawnFigure } from '#model/screen.ts'
import type { AndroidFacts } from './questions.ts'

/** The screens of Thunderbird on a phone, drawn after its own words and layouts. */
const importing = { question: 'method', in: ['code', 'file', 'unsure'] } as const
const typing = { question: 'method', in: ['hand'] } as const

export const methodPicture = {
  kind: 'drawn',
  id: 'picture-android-ways',
  screen: 'android-import',
  shows: 'Where Thunderbird takes over settings: by a code, or from a file.',
} as const satisfies DrawnFigure
/** To choose from. */
export const scanLook = {
  kind: 'drawn',
  id: 'picture-method-code',
  screen: 'android-scan',
  shows: 'Thunderbird’s own camera, looking for a code.',
} as const satisfies DrawnFigure
export const fileLook = {
  kind: 'drawn',
  id: 'picture-method-file',
  screen: 'android-files',
  shows: 'The list of your downloads.',
} as const satisfies DrawnFigure
export const handLook = {
  kind: 'drawn',
  id: 'picture-method-hand',
  screen: 'android-incoming',
  shows: 'A form with fields for the servers.',
} as const satisfies DrawnFigure

export const welcome = {
  kind: 'drawn',
  id: 'picture-android-welcome',
  screen: 'android-welcome',
  shows: 'Thunderbird when it’s new on the phone.',
} as const satisfies DrawnFigure

export const settingsPage = {
  kind: 'drawn',
  id: 'picture-android-settings',
  screen: 'android-settings',
  shows: 'Thunderbird’s settings, where it has an account already.',
} as const satisfies DrawnFigure

export const addressPage = {
  kind: 'drawn',
  id: 'picture-android-address',
  when: typing,
  screen: 'android-address',
  shows: 'The page that asks for your address.',
} as const satisfies DrawnFigure<AndroidFacts>

export const importPage = {
  kind: 'drawn',
  id: 'picture-android-import',
  when: importing,
  screen: 'android-import',
  shows: '**Import settings**, with its two ways.',
} as const satisfies DrawnFigure<AndroidFacts>

export const scanPage = {
  kind: 'drawn',
  id: 'picture-android-scan',
  when: { question: 'method', in: ['code', 'unsure'] },
  screen: 'android-scan',
  shows: 'Thunderbird’s own camera, with the code in it.',
} as const satisfies DrawnFigure<AndroidFacts>

export const filePage = {
  kind: 'drawn',
  id: 'picture-android-file',
  when: { question: 'method', in: ['file'] },
  screen: 'android-files',
  shows: 'Your downloads, with the file.',
} as const satisfies DrawnFigure<AndroidFacts>

export const importList = {
  kind: 'drawn',
  id: 'picture-android-import-list',
  when: importing,
  screen: 'android-import-list',
  shows: 'Your account, ready to be imported.',
} as const satisfies DrawnFigure<AndroidFacts>

export const incomingForm = {
  kind: 'drawn',
  id: 'picture-android-incoming',
  when: typing,
  screen: 'android-incoming',
  shows: '**Incoming server settings**, filled in with your values.',
} as const satisfies DrawnFigure<AndroidFacts>

export const importedList = {
  kind: 'drawn',
  id: 'picture-android-imported',
  when: importing,
  screen: 'android-imported',
  shows: 'Your account is imported. Its passwords are missing.',
} as const satisfies DrawnFigure<AndroidFacts>

export const passwordsWindow = {
  kind: 'drawn',
  id: 'picture-android-passwords',
  when: importing,
  screen: 'android-passwords',
  shows: 'The window that asks for the passwords.',
} as const satisfies DrawnFigure<AndroidFacts>

export const outgoingForm = {
  kind: 'drawn',
  id: 'picture-android-outgoing',
  when: typing,
  screen: 'android-outgoing',
  shows: '**Outgoing server settings**, filled in with your values.',
} as const satisfies DrawnFigure<AndroidFacts>

export const finished = {
  kind: 'drawn',
  id: 'picture-android-finished',
  when: importing,
  screen: 'android-finished',
  shows: 'Everything is imported.',
} as const satisfies DrawnFigure<AndroidFacts>

export const namePage = {
  kind: 'drawn',
  id: 'picture-android-names',
  when: typing,
  screen: 'android-names',
  shows: 'The page that asks what the account is called.',
} as const satisfies DrawnFigure<AndroidFacts>

export const composeOther = {
  kind: 'drawn',
  id: 'picture-android-from',
  screen: 'android-from',
  shows: 'A new message from the address you’ve used so far.',
} as const satisfies DrawnFigure

export const senderList = {
  kind: 'drawn',
  id: 'picture-android-senders',
  screen: 'android-senders',
  shows: 'The list of your addresses.',
} as const satisfies DrawnFigure

export const composeMessage = {
  kind: 'drawn',
  id: 'picture-android-send',
  screen: 'android-message',
  shows: 'Your test message, with your new address.',
} as const satisfies DrawnFigure
