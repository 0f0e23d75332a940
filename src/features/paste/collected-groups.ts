import { lineNames, sectionTitles } from '#words/field-words.ts'
import { sectionIds, sectionOf, type SectionId } from '#engine/plan/sections.ts'
import type { FieldId } from '#model/field.ts'
import type { Guide } from '#model/guide.ts'

export interface CollectedRow {
  readonly field: FieldId
  readonly label: string
}

interface CollectedGroup {
  readonly section: SectionId
  readonly heading: string | undefined
  readonly rows: readonly CollectedRow[]
}

/** Values by the server they belong to; those of the person come first, without a heading. */
export function collectedGroups(fields: readonly FieldId[], guide: Guide): readonly CollectedGroup[] {
  return sectionIds
    .map((section) => ({
      section,
      heading: section === 'person' ? undefined : sectionTitles[section],
      rows: fields
        .filter((field) => sectionOf(field, guide) === section)
        .map((field) => ({ field, label: lineNames[field] })),
    }))
    .filter(({ rows }) => rows.length > 0)
}
