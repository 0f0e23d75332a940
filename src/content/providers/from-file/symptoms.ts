import type { ProviderFacts } from '#model/question.ts'
import type { Symptom } from '#model/symptom.ts'

export const signInSymptoms = [
  {
    id: 'sign-in-refused',
    sees: 'It doesn’t let me sign in',
    cause: 'The address or the password isn’t the one that {provider} knows.',
    fix: 'Look for a link such as **Forgot password** on that page, or write to {support}.',
    words: ['cannot sign in', 'cannot log in', 'forgot password', 'wrong password', 'login refused'],
  },
] as const satisfies readonly Symptom<ProviderFacts>[]

export const settingsSymptoms = [
  {
    id: 'settings-not-found',
    sees: 'I can’t find the mail settings',
    cause: 'They may be under another name, such as **Mail clients**, **SMTP** or **Devices**.',
    fix: 'Use the values you see here: they’re the usual ones. If something doesn’t work later, ask {support}.',
    words: ['no settings', 'where are the servers', 'server name', 'port'],
  },
] as const satisfies readonly Symptom<ProviderFacts>[]

/** For a step that asks for a password; ids must differ from step to step. */
export const passwordSymptoms = (step: string) =>
  [
    {
      id: `${step}-hidden`,
      sees: 'I see only stars or dots',
      cause: 'They hide the password. They aren’t the password.',
      fix: 'Look for an eye, or for a word such as **Show** or **Reset**, next to them.',
      words: ['asterisks', 'dots', 'hidden password', '******'],
    },
    {
      id: `${step}-unknown`,
      sees: 'I can’t find the password, or I’ve forgotten it',
      cause: 'Many providers show a password only once, when it’s made.',
      fix: 'Make a new one in the {panel}, or ask {support}.',
      words: ['do not know password', 'lost password', 'new password'],
    },
  ] as const satisfies readonly Symptom<ProviderFacts>[]

/** What may go wrong when a message is sent, from any program. */
export const sendSymptoms = [
  {
    id: 'from-refused',
    sees: 'The server refuses the sender’s address',
    cause: 'The address in **From** isn’t one that {provider} knows as yours.',
    fix: 'Choose your new address in **From**, and send the message again.',
    words: ['sender rejected', 'from address refused', 'not allowed to send', 'alias', 'sender address'],
  },
  {
    id: 'worked-then-stopped',
    sees: 'It worked, and now it doesn’t anymore',
    cause: 'Your password has probably changed.',
    fix: 'Look it up in the {panel}, and enter it in {program} again.',
    words: ['stopped working', 'used to work', 'suddenly', 'changed password'],
  },
] as const satisfies readonly Symptom<ProviderFacts>[]
