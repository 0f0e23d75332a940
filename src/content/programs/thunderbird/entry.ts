import type { ProgramEntry } from '#model/program.ts'

export const thunderbird = {
  id: 'thunderbird',
  number: 4,
  app: 'Thunderbird',
  system: 'Windows, Mac or Linux',
  devices: ['windows', 'mac', 'linux'],
  takes: 'imap-and-smtp',
  limits:
    'Thunderbird asks for only one password. If you have two, you’ll enter the other one when you send your first message.',
  module: 'src/content/programs/thunderbird/program.ts',
  load: async () => (await import('./program.ts')).program,
} as const satisfies ProgramEntry
