import type { Program } from '#model/program.ts'
import { check } from './check.ts'
import { password } from './password.ts'
import { questions, type AndroidFacts } from './questions.ts'
import { chooseFrom, sendATest } from './send.ts'
import { bringSettings, chooseMethod, openImport } from './set-up-import.ts'
import { enterPasswords, finishAccount } from './set-up-passwords.ts'

/**
 * Facts: the texts and the source of the app, its public format for codes, and its public reports. No article of the
 * provider is about it. Sentences are our own.
 */
export const program = {
  called: 'Thunderbird',
  title: 'Send with {provider} from Thunderbird for Android',
  description:
    'Set up Thunderbird on an Android phone or tablet to send through {provider} {service}, by a code, by a file, or one step at a time.',
  version: '1.0',
  changed: '2026-11-28',
  hands: {
    copyAll:
      'touch and hold a word until it’s marked. Tap **Select all** if you see it, or drag the two handles over both blocks, and tap **Copy**',
    copy: 'touch and hold it, then tap Copy',
    paste: 'touch and hold the field, then tap Paste',
    press: 'tap',
    pressed: 'tapped',
    beside: 'in a new tab, or on a computer',
  },
  intro: [
    'You’ll add one account to Thunderbird on your phone. Choose it in **From**, and your message goes out through {provider}.',
    'It’s easiest with this guide on a computer next to the phone: then the phone scans your settings. On the phone alone it works, too.',
  ],
  result:
    'Your mail now goes out through {provider}. It should pass SPF, DKIM and DMARC, the checks that receivers make.',
  cautions: [],
  questions,
  words: {},
  phases: [
    {
      id: 'set-up',
      title: 'Set up Thunderbird',
      steps: [chooseMethod, openImport, bringSettings, enterPasswords, finishAccount],
    },
    { id: 'send', title: 'Send', steps: [chooseFrom, sendATest] },
  ],
  short: {
    intro: 'For people who know their phone: all the values, and a few lines.',
    lines: [
      {
        text: 'With this guide on a computer: **Import settings**, **Scan QR code**, inside Thunderbird. [The code](step:bring-settings) is there.',
        step: 'bring-settings',
      },
      {
        text: 'On the phone alone: **Import settings**, **Select file**, [the settings file](step:choose-method). Or **Add account**, and the values above.',
        step: 'choose-method',
      },
      {
        text: {
          by: 'credentials',
          cases: {
            two: 'Uncheck **Use same password for outgoing server**: **the passwords are different**. Enter each.',
          },
          otherwise: 'Enter the password that Thunderbird asks for.',
        },
        step: 'enter-passwords',
      },
      {
        text: 'Write a message, choose your new address in **From**, and send a test to another mailbox.',
        step: 'choose-from',
      },
    ],
  },
  check,
  password,
  renamed: {},
  numbered: [
    'choose-method',
    'open-import',
    'bring-settings',
    'enter-passwords',
    'finish-account',
    'choose-from',
    'send-a-test',
  ],
} as const satisfies Program<AndroidFacts>
