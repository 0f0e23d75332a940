import { lineNames, sectionTitles } from '#words/checklist-messages.ts'
import { valueRows, type NumberedGroup } from '#engine/plan/rows.ts'
import type { FieldId } from '#model/field.ts'

const sections = ['person', 'imap', 'smtp'] as const

const sectionOf = (field: FieldId) => sections.find((id) => field.startsWith(id)) ?? 'person'

/** Values by the server they belong to, as rows without numbers: nothing of them is done in a picture. */
export function collectedGroups(fields: readonly FieldId[]): readonly NumberedGroup[] {
  const groups = sections.map((section) => ({
    heading: section === 'person' ? undefined : sectionTitles[section],
    rows: fields.filter((field) => sectionOf(field) === section).map((field) => ({ field, label: lineNames[field] })),
  }))
  return valueRows(groups.filter(({ rows }) => rows.length > 0))
}
