import type { Step } from '#model/step.ts'
import { classicWindow, mailWindow, newWindow, searchResults } from './pictures.ts'
import type { OutlookFacts } from './questions.ts'
import { symptoms } from './symptoms.ts'

export const whichOutlook = {
  kind: 'work',
  id: 'which-outlook',
  title: 'Which Outlook do you have?',
  summary: 'Find out whether you have Outlook (new), Outlook (classic) or Windows Mail. Their steps are different.',
  minutes: 0.5,
  place: 'On your computer',
  lead: 'Two programs are called Outlook, and their windows have little in common. Let’s see which one is yours.',
  groups: [
    {
      rows: [
        { kind: 'act', text: 'Press the Windows key, and type `Outlook`.' },
        {
          kind: 'act',
          text: 'Look at the list. **Outlook (classic)** is the older one, **Outlook** the new one. Open the one you use.',
          rings: [
            { screen: 'windows-search', part: 'new' },
            { screen: 'windows-search', part: 'classic' },
          ],
        },
      ],
    },
  ],
  fork: {
    title: 'What do you see?',
    branches: [
      {
        id: 'has-new-outlook',
        label: '**Outlook**, with a gear at the top',
        picks: { question: 'outlook', answer: 'new' },
        rows: [
          {
            kind: 'act',
            text: 'Look for the gear at the top. If it’s there, you have Outlook (new).',
            rings: [{ screen: 'windows-new-window', part: 'gear' }],
          },
          {
            kind: 'act',
            text: {
              by: 'credentials',
              cases: {
                two: 'If you know your inbound (IMAP) login already, compare it with your email address. If they’re different, pick the classic one: this one may log in only with your address. If you don’t know it yet, go on. A later step shows it, and you can come back.',
              },
              otherwise:
                'If you know your login already, compare it with your email address. If they’re different, pick the classic one: this one may log in only with your address. If you don’t know it yet, go on. A later step shows it, and you can come back.',
            },
          },
          {
            kind: 'act',
            text: 'Decide where your passwords may be: this one keeps them at Microsoft. If you don’t want that, pick the classic one, or use Thunderbird.',
          },
        ],
        figures: [newWindow],
      },
      {
        id: 'has-classic-outlook',
        label: '**Outlook (classic)**, with **File** at the top left',
        picks: { question: 'outlook', answer: 'classic' },
        rows: [
          {
            kind: 'act',
            text: 'Look for **File** at the top left. If it’s there, you have Outlook (classic), and will add the account in the Control Panel of Windows.',
            rings: [{ screen: 'windows-classic-window', part: 'file' }],
          },
        ],
        figures: [classicWindow],
      },
      {
        id: 'has-windows-mail',
        label: '**Mail**, the app that came with Windows 10',
        picks: { question: 'outlook', answer: 'mail' },
        rows: [
          {
            kind: 'act',
            text: 'Close **Mail**. It ended on December 31, 2024, and can’t send or receive anymore.',
            rings: [{ screen: 'windows-mail-window', part: 'name' }],
          },
          {
            kind: 'act',
            text: 'Use Outlook (new) in its place. It may be on your computer already, and the next steps set it up.',
          },
          {
            kind: 'act',
            text: 'Decide whether it’s right for you: it keeps your passwords at Microsoft, and may log in only with your email address. If that’s a problem, use Thunderbird.',
          },
        ],
        figures: [mailWindow],
      },
    ],
  },
  notes: [
    {
      id: 'which-is-better',
      title: 'I have both. Which one should I use?',
      text: 'Outlook (classic) talks to your provider itself, and takes any login. Outlook (new) is easier to set up, but keeps your passwords at Microsoft.',
    },
  ],
  see: 'You should now know **which Outlook it is**. The next steps are for that one.',
  figures: [searchResults],
  symptoms: symptoms['which-outlook'],
} as const satisfies Step<OutlookFacts>
