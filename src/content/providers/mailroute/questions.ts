import type { FactsOf, ProviderFacts, Question } from '#model/question.ts'

/** Facts: the provider's articles on SMTP Auth Relay, on MEMS forwarding and on Hosted Email. */
export const service = {
  id: 'service',
  title: 'Which MailRoute service do you have?',
  short: 'service',
  hint: 'It changes where your mail arrives, not what you type.',
  assumed: 'unsure',
  numbered: ['mems', 'hosted'],
  answers: [
    {
      id: 'mems',
      label: 'Managed Email Membership Service (MEMS)',
      hint: 'An organization gave you the address, such as a professional society or alumni group. Your mail is forwarded to a mailbox you have somewhere else.',
    },
    {
      id: 'hosted',
      label: 'Hosted Email',
      hint: 'MailRoute keeps your mailbox, and you read your mail there.',
    },
    { id: 'unsure', label: 'I’m not sure', hint: 'That’s fine. The guide covers both.' },
  ],
} as const satisfies Question

export const questions = [service] as const

export type MailRouteFacts = FactsOf<typeof questions> & ProviderFacts
