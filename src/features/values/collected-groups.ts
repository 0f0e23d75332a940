import { lineNames, sectionTitles } from '#content/words/en/checklist-messages.ts'
import { valueRows, type NumberedGroup } from '#engine/plan/rows.ts'
import { sectionIds, sectionOf } from '#engine/plan/sections.ts'
import type { FieldId } from '#model/field.ts'
import type { Guide } from '#model/guide.ts'

/** Values by the server they belong to, as rows without numbers: nothing of them is done in a picture. */
export function collectedGroups(fields: readonly FieldId[], guide: Guide): readonly NumberedGroup[] {
  const groups = sectionIds.map((section) => ({
    heading: section === 'person' ? undefined : sectionTitles[section],
    rows: fields.filter((field) => sectionOf(field, guide) === section).map((field) => ({ field, label: lineNames[field] })),
  }))
  return valueRows(groups.filter(({ rows }) => rows.length > 0))
}
