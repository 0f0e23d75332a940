import type { FactsOf, ProviderFacts, Question } from '#model/question.ts'

/** Two programs with one name, and a third that ended: their windows have nothing in common, so no steps fit all of them. */
export const outlook = {
  id: 'outlook',
  title: 'Which Outlook do you have?',
  short: 'Outlook',
  hint: 'Press the Windows key, and type `Outlook`. The older one is listed as **Outlook (classic)**. Step 1 has [pictures of all three](step:which-outlook).',
  assumed: 'new',
  answers: [
    { id: 'new', label: 'Outlook (new)', hint: 'It has a gear at the top, and usually no **File** at the top left.' },
    {
      id: 'classic',
      label: 'Outlook (classic)',
      hint: 'It has **File** at the top left. It’s part of Microsoft Office.',
    },
    { id: 'mail', label: 'Windows Mail', hint: 'It ended on December 31, 2024. Outlook (new) takes its place.' },
  ],
  numbered: ['classic', 'mail'],
} as const satisfies Question

export const questions = [outlook] as const

export type OutlookFacts = FactsOf<typeof questions> & ProviderFacts
