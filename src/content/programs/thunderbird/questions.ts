import type { FactsOf, ProviderFacts, Question } from '#model/question.ts'

/** What adding an account looks like. No version number says it for sure, so the guide asks with pictures, once it is on screen. */
export const look = {
  id: 'look',
  title: 'What does Thunderbird show when you add an account?',
  short: 'Thunderbird',
  hint: 'You’ll see it at the second step in Thunderbird, [Add a mail account](step:add-mail-account), with a picture of each.',
  assumed: 'unsure',
  answers: [
    { id: 'hub', label: 'A window that asks to add your email address', hint: 'the newer look' },
    { id: 'tab', label: 'A tab named Account Setup', hint: 'the older look' },
    { id: 'unsure', label: 'I’m not sure', hint: 'That’s fine. The guide asks you when you see it.' },
  ],
} as const satisfies Question

export const questions = [look] as const

export type ThunderbirdFacts = FactsOf<typeof questions> & ProviderFacts
