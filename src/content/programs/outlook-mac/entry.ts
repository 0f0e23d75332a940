import type { ProgramEntry } from '#model/program.ts'

export const outlookMac = {
  id: 'outlook-mac',
  number: 6,
  app: 'Outlook for Mac',
  system: 'Mac',
  devices: ['mac'],
  takes: 'imap-and-smtp',
  module: 'src/content/programs/outlook-mac/program.ts',
  load: async () => (await import('./program.ts')).program,
} as const satisfies ProgramEntry
