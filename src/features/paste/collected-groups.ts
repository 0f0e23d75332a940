import { lineNames, sectionTitles } from '#words/checklist-messages.ts'
import type { FieldId } from '#model/field.ts'

const sections = ['person', 'imap', 'smtp'] as const

export interface CollectedRow {
  readonly field: FieldId
  readonly label: string
}

interface CollectedGroup {
  readonly section: (typeof sections)[number]
  readonly heading: string | undefined
  readonly rows: readonly CollectedRow[]
}

const sectionOf = (field: FieldId) => sections.find((id) => field.startsWith(id)) ?? 'person'

/** Values by the server they belong to; those of the person come first, without a heading. */
export function collectedGroups(fields: readonly FieldId[]): readonly CollectedGroup[] {
  return sections
    .map((section) => ({
      section,
      heading: section === 'person' ? undefined : sectionTitles[section],
      rows: fields.filter((field) => sectionOf(field) === section).map((field) => ({ field, label: lineNames[field] })),
    }))
    .filter(({ rows }) => rows.length > 0)
}
