import type { ProgramEntry } from '#model/program.ts'

export const thunderbird = {
  id: 'thunderbird',
  number: 4,
  app: 'Thunderbird',
  system: 'Windows, Mac or Linux',
  devices: ['windows', 'mac', 'linux'],
  takes: 'imap-and-smtp',
  limits: { two: 'You have two passwords. Thunderbird asks for the second one only when you send.' },
  module: 'src/content/programs/thunderbird/program.ts',
  load: async () => (await import('./program.ts')).program,
} as const satisfies ProgramEntry
