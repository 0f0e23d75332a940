import type { FactsOf, ProviderFacts, Question } from '#model/question.ts'

/** How the settings get onto the phone. Asked at the step where it matters, too, with a picture of each. */
export const method = {
  id: 'method',
  title: 'How would you like to set it up?',
  short: 'method',
  hint: 'It depends on where you’re reading this: on a computer, or on the phone itself.',
  assumed: 'unsure',
  numbered: ['code', 'file', 'hand'],
  answers: [
    { id: 'code', label: 'A code to scan', hint: 'You’re reading this on a computer, or on another phone.' },
    { id: 'file', label: 'A file to open', hint: 'You’re reading this on the phone itself.' },
    { id: 'hand', label: 'Typing by hand', hint: 'The other two don’t work, or you’d rather not use them.' },
    { id: 'unsure', label: 'I’m not sure', hint: 'That’s fine. The guide asks you when it matters.' },
  ],
} as const satisfies Question

export const questions = [method] as const

export type AndroidFacts = FactsOf<typeof questions> & ProviderFacts
