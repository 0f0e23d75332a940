import type { ProgramEntry } from '#model/program.ts'

export const thunderbirdAndroid = {
  id: 'thunderbird-android',
  number: 5,
  app: 'Thunderbird for Android',
  system: 'Android phone or tablet',
  devices: ['android'],
  takes: 'imap-and-smtp',
  limits: 'Thunderbird can’t scan the code on every phone. Then you’ll use a file, or type your settings.',
  module: 'src/content/programs/thunderbird-android/program.ts',
  load: async () => (await import('./program.ts')).program,
} as const satisfies ProgramEntry
