import type { Step } from '#model/step.ts'
import {
  addressPage,
  fileLook,
  filePage,
  handLook,
  importList,
  importPage,
  incomingForm,
  methodPicture,
  scanLook,
  scanPage,
  settingsPage,
  welcome,
} from './pictures.ts'
import type { AndroidFacts } from './questions.ts'
import { symptoms } from './symptoms.ts'

const place = 'In Thunderbird on your phone'

export const chooseMethod = {
  kind: 'collect',
  id: 'choose-method',
  title: 'Choose how to set it up',
  summary: 'Decide whether Thunderbird scans a code, opens a file, or you type everything. Enter your name.',
  minutes: 0.75,
  place: 'In this guide',
  lead: 'Thunderbird can take over all your settings at once, by a code or a file. Only your passwords are left to enter.',
  groups: [
    {
      rows: [{ kind: 'act', text: 'If you don’t have Thunderbird on your phone yet, get it from the Play Store.' }],
    },
  ],
  fork: {
    title: 'How would you like to do it?',
    branches: [
      {
        id: 'by-code',
        label: '**Scan a code.** I’m reading this on a computer, or on another phone.',
        picks: { question: 'method', answer: 'code' },
        rows: [
          {
            kind: 'act',
            text: 'Enter your name below: everyone you write to sees it. Then go on with [the next step](step:open-import).',
          },
        ],
        figures: [scanLook],
      },
      {
        id: 'by-file',
        label: '**Open a file.** I’m reading this on the phone itself.',
        picks: { question: 'method', answer: 'file' },
        rows: [
          {
            kind: 'act',
            text: 'Enter your name below: everyone you write to sees it. Then go on with [the next step](step:open-import).',
          },
        ],
        figures: [fileLook],
      },
      {
        id: 'by-hand',
        label: '**Type everything.** Without a code and without a file.',
        picks: { question: 'method', answer: 'hand' },
        rows: [
          {
            kind: 'act',
            text: 'Enter your name below: everyone you write to sees it. Then go on with [the next step](step:open-import).',
          },
        ],
        figures: [handLook],
      },
    ],
  },
  notes: [],
  see: 'You should now know **which way you’ll take**. You can change it here at any time.',
  fields: ['fullName'],
  paste: false,
  figures: [methodPicture],
  symptoms: symptoms['choose-method'],
} as const satisfies Step<AndroidFacts>

export const openImport = {
  kind: 'work',
  id: 'open-import',
  title: {
    by: 'method',
    cases: { hand: 'Start adding an account' },
    otherwise: 'Open Import settings',
  },
  summary: {
    by: 'method',
    cases: { hand: 'In Thunderbird on your phone, tap **Get started** or **Add account**, and enter your address.' },
    otherwise: 'In Thunderbird on your phone, open **Import settings**.',
  },
  minutes: 0.5,
  place,
  lead: {
    by: 'method',
    cases: {
      hand: 'Thunderbird asks for your address first. It may not find your servers by itself, so you’ll enter them.',
    },
    otherwise: 'Now it’s the phone’s turn. Where it is depends on whether Thunderbird already has an account.',
  },
  groups: [
    {
      when: { question: 'method', in: ['code', 'file', 'unsure'] },
      rows: [
        {
          kind: 'act',
          text: 'If Thunderbird is new on your phone, open it and tap **Import settings**.',
          rings: [{ screen: 'android-welcome', part: 'import' }],
        },
        {
          kind: 'act',
          text: 'If it has an account already, open its **Settings** and tap **Import settings**.',
          rings: [{ screen: 'android-settings', part: 'import' }],
        },
      ],
    },
    {
      when: { question: 'method', in: ['hand'] },
      rows: [
        {
          kind: 'act',
          text: 'If Thunderbird is new on your phone, open it and tap **Get started**.',
          rings: [{ screen: 'android-welcome', part: 'start' }],
        },
        {
          kind: 'act',
          text: 'If it has an account already, open its **Settings** and tap **Add account**.',
          rings: [{ screen: 'android-settings', part: 'add' }],
        },
        {
          kind: 'value',
          field: 'emailAddress',
          label: 'Email address',
          rings: [{ screen: 'android-address', part: 'email' }],
        },
        {
          kind: 'act',
          text: 'Tap **Next**, and wait. If you see **Configure manually** or **Edit configuration**, tap it.',
          rings: [{ screen: 'android-address', part: 'next' }],
          expected: {
            id: 'configuration-not-found',
            message: 'Configuration Not Found',
            after: 'Next',
            remedy: 'Just go on. You’ll enter the servers in [the next step](step:bring-settings).',
            why: 'Thunderbird looks for servers that belong to the domain of your address, and there may be none.',
          },
        },
      ],
    },
  ],
  notes: [],
  see: {
    by: 'method',
    cases: { hand: 'You should now see **Incoming server settings**.' },
    otherwise: 'You should now see **Scan QR code** and **Select file**.',
  },
  figures: [welcome, settingsPage, addressPage],
  symptoms: symptoms['open-import'],
} as const satisfies Step<AndroidFacts>

/** Facts: the public format of the code and of the file, and the app's own texts. */
export const bringSettings = {
  kind: 'work',
  id: 'bring-settings',
  title: {
    by: 'method',
    cases: { file: 'Open the file', hand: 'Enter the incoming server' },
    otherwise: 'Scan the code',
  },
  summary: {
    by: 'method',
    cases: {
      file: 'Download the settings file, tap **Select file** in Thunderbird, and choose it. Then tap **Import**.',
      hand: 'Fill in **Incoming server settings**, and tap **Next**.',
    },
    otherwise: 'Tap **Scan QR code** inside Thunderbird, and hold the phone over the code. Then tap **Import**.',
  },
  minutes: 1,
  place,
  lead: {
    by: 'method',
    cases: {
      file: 'The file has all your settings but your passwords. It’s made right here, and nothing is sent.',
      hand: 'Copy each value into the field with the same number, and choose the rest from the lists.',
      code: 'The code has all your settings but your passwords. Scan it **inside Thunderbird**, not with the camera app.',
      unsure:
        'The code has all your settings but your passwords. Scan it **inside Thunderbird**, not with the camera app. On the phone itself? [Choose the file](step:choose-method).',
    },
  },
  groups: [
    {
      when: { question: 'method', in: ['code', 'unsure'] },
      rows: [
        {
          kind: 'act',
          text: 'In Thunderbird, not in the camera app, tap **Scan QR code**. If the phone asks, allow the camera.',
          rings: [{ screen: 'android-import', part: 'scan' }],
        },
        {
          kind: 'act',
          text: 'Hold the phone over this code. When Thunderbird has read it, tap **Done**.',
          gives: 'thunderbird-code',
          rings: [{ screen: 'android-scan', part: 'done' }],
        },
        {
          kind: 'act',
          text: 'Find your account in the list, and tap **Import**.',
          rings: [{ screen: 'android-import-list', part: 'import' }],
        },
      ],
    },
    {
      when: { question: 'method', in: ['file'] },
      rows: [
        { kind: 'act', text: 'Download the file to your phone.', gives: 'thunderbird-file' },
        {
          kind: 'act',
          text: 'In Thunderbird, tap **Select file**.',
          rings: [{ screen: 'android-import', part: 'file' }],
        },
        {
          kind: 'act',
          text: 'Find the file in **Downloads**, and tap it. Its name begins with `thunderbird-`.',
          rings: [{ screen: 'android-files', part: 'file' }],
        },
        {
          kind: 'act',
          text: 'Find your account in the list, and tap **Import**.',
          rings: [{ screen: 'android-import-list', part: 'import' }],
        },
      ],
    },
    {
      when: { question: 'method', in: ['hand'] },
      rows: [
        {
          kind: 'act',
          text: 'Check that **Protocol** shows **IMAP**.',
          rings: [{ screen: 'android-incoming', part: 'protocol' }],
        },
        { kind: 'value', field: 'imapHost', label: 'Server', rings: [{ screen: 'android-incoming', part: 'host' }] },
        {
          kind: 'act',
          text: {
            by: 'imapSecurity',
            cases: {
              starttls: 'Next to **Security**, choose **StartTLS**.',
              tls: 'Next to **Security**, choose **SSL/TLS**.',
            },
          },
          rings: [{ screen: 'android-incoming', part: 'security' }],
        },
        { kind: 'value', field: 'imapPort', label: 'Port', rings: [{ screen: 'android-incoming', part: 'port' }] },
        {
          kind: 'act',
          text: 'Next to **Authentication**, choose **Normal password**.',
          rings: [{ screen: 'android-incoming', part: 'authentication' }],
        },
        { kind: 'value', field: 'imapLogin', label: 'Username', rings: [{ screen: 'android-incoming', part: 'user' }] },
        {
          kind: 'value',
          field: 'imapPassword',
          label: 'Password',
          rings: [{ screen: 'android-incoming', part: 'password' }],
        },
        { kind: 'act', text: 'Tap **Next**, and wait.', rings: [{ screen: 'android-incoming', part: 'next' }] },
      ],
    },
  ],
  notes: [
    {
      id: 'code-is-not-read',
      when: { question: 'method', in: ['code', 'unsure'] },
      title: 'The phone doesn’t read the code',
      text: 'Make this window larger and the screen brighter, and hold the phone a bit further away. Thunderbird’s scanner doesn’t work on every phone. If it’s no use, [take the file instead](step:choose-method).',
    },
    {
      id: 'file-on-the-phone',
      when: { question: 'method', in: ['file'] },
      title: 'I downloaded it on the computer',
      text: 'Then [scan the code](step:choose-method) instead, or open this page on your phone and download the file there. You can also send it to yourself: there’s no password in it.',
    },
    {
      id: 'android-incoming-port',
      when: { question: 'method', in: ['hand'] },
      title: 'I have another port',
      text: 'The port and the security belong together. With port 993, choose **SSL/TLS**. With port 143, choose **StartTLS**.',
    },
  ],
  see: {
    by: 'method',
    cases: { hand: 'You should now see **Outgoing server settings**.' },
    otherwise: 'You should now see your account, with **Password required** below it.',
  },
  figures: [importPage, scanPage, filePage, importList, incomingForm],
  symptoms: symptoms['bring-settings'],
} as const satisfies Step<AndroidFacts>
