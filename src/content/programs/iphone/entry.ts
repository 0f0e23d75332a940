import type { ProgramEntry } from '#model/program.ts'

export const iphone = {
  id: 'iphone',
  number: 2,
  app: 'iPhone and iPad Mail',
  system: 'iPhone or iPad',
  devices: ['iphone', 'ipad'],
  takes: 'imap-and-smtp',
  module: 'src/content/programs/iphone/program.ts',
  load: async () => (await import('./program.ts')).program,
} as const satisfies ProgramEntry
