import type { FactsOf, ProviderFacts, Question } from '#model/question.ts'

/** Asked, never guessed: browsers freeze the macOS version they report. */
export const macos = {
  id: 'macos',
  title: 'Which macOS does your Mac have?',
  short: 'macOS',
  hint: 'A few words and places are different. To find out, click the apple at the top left of the screen, then **About This Mac**.',
  assumed: 'unsure',
  numbered: ['12', '13', '15', '26'],
  answers: [
    { id: '26', label: 'macOS 26 or 27', hint: 'Tahoe or Golden Gate', known: ['27', '16', 'tahoe', 'golden-gate'] },
    { id: '15', label: 'macOS 15', hint: 'Sequoia', known: ['sequoia'] },
    { id: '13', label: 'macOS 13 or 14', hint: 'Ventura or Sonoma', known: ['14', 'ventura', 'sonoma'] },
    {
      id: '12',
      label: 'macOS 12 or earlier',
      hint: 'Monterey, Big Sur and older',
      known: ['11', '10', 'monterey', 'big-sur', 'catalina', 'mojave', 'high-sierra', 'sierra'],
    },
    { id: 'unsure', label: 'I’m not sure', hint: 'That’s fine. The guide covers them all.' },
  ],
} as const satisfies Question

export const questions = [macos] as const

export type MacFacts = FactsOf<typeof questions> & ProviderFacts
