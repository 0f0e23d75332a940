import type { ProgramEntry } from '#model/program.ts'
import type { Provider } from '#model/provider.ts'
import { mailroute } from './providers/mailroute/provider.ts'

/** What this site offers. A deployment edits this file and no other. */
export const site: { readonly provider: Provider; readonly programs: readonly ProgramEntry[] } = {
  provider: mailroute,
  programs: [
    {
      id: 'apple-mail',
      app: 'Apple Mail',
      system: 'Mac',
      devices: ['mac'],
      load: async () => (await import('./programs/apple-mail/guide.ts')).appleMail,
      loadDetails: async () => (await import('./programs/apple-mail/details.ts')).appleMailDetails,
    },
  ],
}
