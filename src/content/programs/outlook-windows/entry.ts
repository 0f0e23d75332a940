import type { ProgramEntry } from '#model/program.ts'

export const outlookWindows = {
  id: 'outlook-windows',
  number: 7,
  app: 'Outlook for Windows',
  system: 'Windows',
  devices: ['windows'],
  takes: 'imap-and-smtp',
  limits: 'The new Outlook keeps your passwords at Microsoft, and logs in with your email address only.',
  module: 'src/content/programs/outlook-windows/program.ts',
  load: async () => (await import('./program.ts')).program,
} as const satisfies ProgramEntry
