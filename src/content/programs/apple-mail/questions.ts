import type { Question } from '#model/question.ts'

/** Asked, never guessed: browsers freeze the macOS version they report. */
export const macos = {
  id: 'macos',
  title: 'Which macOS does your Mac have?',
  short: 'macOS',
  hint: 'A few words and places differ. To find out: click the apple at the top left of the screen, then **About This Mac**.',
  assumed: 'unsure',
  answers: [
    { id: '15', label: 'macOS 15 or later', hint: 'Sequoia, Tahoe and newer' },
    { id: '13', label: 'macOS 13 or 14', hint: 'Ventura or Sonoma' },
    { id: '12', label: 'macOS 12 or earlier', hint: 'Monterey, Big Sur and older' },
    { id: 'unsure', label: 'I am not sure', hint: 'That is fine. The guide then names both.' },
  ],
} as const satisfies Question
