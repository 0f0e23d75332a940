import type { FieldId } from '#model/field.ts'
import type { Guide } from '#model/guide.ts'

/** What values belong to: the person, or one of the servers. */
export type SectionId = 'person' | 'imap' | 'smtp'

export const sectionIds = ['person', 'imap', 'smtp'] as const satisfies readonly SectionId[]

/** Where a value belongs. A login and password for both servers are the person's. */
export function sectionOf(field: FieldId, { fields }: Pick<Guide, 'fields'>): SectionId {
  const isShared = !fields.has('smtpLogin')
  if (isShared && (field === 'imapLogin' || field === 'imapPassword')) return 'person'
  return sectionIds.find((id) => field.startsWith(id)) ?? 'person'
}
