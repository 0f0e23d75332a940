import type { ProgramEntry } from '#model/program.ts'

export const appleMail = {
  id: 'apple-mail',
  app: 'Apple Mail',
  system: 'Mac',
  devices: ['mac'],
  takes: 'imap-and-smtp',
  load: async () => (await import('./program.ts')).program,
} as const satisfies ProgramEntry
