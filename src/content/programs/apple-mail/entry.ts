import type { ProgramEntry } from '#model/program.ts'

export const appleMail = {
  id: 'apple-mail',
  number: 1,
  app: 'Apple Mail',
  system: 'Mac',
  devices: ['mac'],
  takes: 'imap-and-smtp',
  module: 'src/content/programs/apple-mail/program.ts',
  load: async () => (await import('./program.ts')).program,
} as const satisfies ProgramEntry
