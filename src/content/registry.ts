import type { GuideCore, GuideDetails } from '#model/guide.ts'

/** What the front page and the routes need to know of a guide before its words are loaded. */
export interface GuideEntry {
  readonly id: string
  readonly title: string
  readonly summary: string
  /** Chunks of each guide's own: nothing of one guide is loaded by another. */
  readonly load: () => Promise<GuideCore>
  readonly loadDetails: () => Promise<GuideDetails>
}

/** Every guide there is. A new guide is a folder beside apple-mail/ and a line here. */
export const guideEntries: readonly GuideEntry[] = [
  {
    id: 'apple-mail',
    title: 'Apple Mail on a Mac',
    summary: 'MailRoute SMTP Auth Relay. 15 short steps, about 10 minutes.',
    load: async () => (await import('./programs/apple-mail/guide.ts')).appleMail,
    loadDetails: async () => (await import('./programs/apple-mail/details.ts')).appleMailDetails,
  },
]
