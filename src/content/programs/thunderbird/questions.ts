import type { FactsOf, ProviderFacts, Question } from '#model/question.ts'

/** What adding an account looks like. No version number says it for sure, so the guide asks with pictures, once it is on screen. */
export const look = {
  id: 'look',
  title: 'What does Thunderbird show when you add an account?',
  short: 'Thunderbird',
  hint: 'You’ll see it at the second step in Thunderbird, [Add a mail account](step:add-mail-account), with a picture of each.',
  assumed: 'unsure',
  numbered: ['hub', 'tab'],
  answers: [
    {
      id: 'hub',
      label: 'Thunderbird with a window',
      hint: 'The newer look: a window that says **Add your email address**.',
    },
    { id: 'tab', label: 'Thunderbird with a tab', hint: 'The older look: a tab named **Account Setup**.' },
    { id: 'unsure', label: 'I’m not sure', hint: 'That’s fine. The guide asks you when you see it.' },
  ],
} as const satisfies Question

export const questions = [look] as const

export type ThunderbirdFacts = FactsOf<typeof questions> & ProviderFacts
