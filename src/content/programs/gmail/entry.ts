import type { ProgramEntry } from '#model/program.ts'

export const gmail = {
  id: 'gmail',
  number: 3,
  app: 'Gmail',
  system: 'Web',
  devices: ['web'],
  takes: 'smtp',
  limits: 'For sending only, and you need a computer to set it up.',
  module: 'src/content/programs/gmail/program.ts',
  load: async () => (await import('./program.ts')).program,
} as const satisfies ProgramEntry
