import type { FactsOf, ProviderFacts, Question } from '#model/question.ts'

/** Asked, never guessed: Safari does not tell the version of every iPhone and iPad. */
export const ios = {
  id: 'ios',
  title: 'Which iOS or iPadOS do you have?',
  short: 'iOS',
  hint: 'One page of the settings is in a different place. To find out, open **Settings**, then **General**, then **About**.',
  assumed: 'unsure',
  numbered: ['17', '18'],
  answers: [
    { id: '18', label: 'iOS 18 or later', hint: 'iPadOS 18 or later, too', known: ['19', '26', '27'] },
    { id: '17', label: 'iOS 14 to 17', hint: 'iPadOS 14 to 17, too', known: ['16', '15', '14'] },
    { id: 'unsure', label: 'I’m not sure', hint: 'That’s fine. The guide covers both.' },
  ],
} as const satisfies Question

export const questions = [ios] as const

export type IosFacts = FactsOf<typeof questions> & ProviderFacts
