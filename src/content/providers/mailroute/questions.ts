import type { Question } from '#model/question.ts'

/** Facts: the provider's articles on SMTP Auth Relay, on MEMS forwarding and on Hosted Email. */
export const service = {
  id: 'service',
  title: 'Which MailRoute service do you have?',
  short: 'service',
  hint: 'It changes what you will see in the new account, not what you type.',
  assumed: 'unsure',
  answers: [
    {
      id: 'mems',
      label: 'Managed Email Membership Service (MEMS)',
      hint: 'An organization, such as a professional society or alumni group, gave me the address. Mail to it is forwarded to a mailbox I have elsewhere.',
    },
    {
      id: 'hosted',
      label: 'Hosted Email',
      hint: 'MailRoute keeps my mailbox, and I read my mail there.',
    },
    { id: 'unsure', label: 'I am not sure', hint: 'That is fine. The guide then says both where it matters.' },
  ],
} as const satisfies Question
