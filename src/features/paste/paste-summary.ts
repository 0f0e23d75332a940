import { fieldTexts } from '#words/field-names.ts'
import { pasteMessages } from '#words/paste-messages.ts'
import { fill, listOf } from '#features/language/fill.ts'
import type { LeftReason, PanelReading } from '#engine/paste/panel-reading.ts'
import type { FieldId } from '#model/field.ts'

/** What became of a pasted text, without its values. */
export type PasteSummary = Pick<PanelReading, 'state' | 'left' | 'missing'> & { readonly taken: readonly FieldId[] }

export function fieldNames(fields: readonly FieldId[]): string {
  return listOf(fields.map((field) => fieldTexts[field].inline))
}

/** The outcome in a sentence, to be shown and read out. */
export function summaryText({ state, taken }: PasteSummary): string {
  if (state !== 'read') return pasteMessages.reasons[state]
  return taken.length === 0 ? pasteMessages.nothing : fill(pasteMessages.taken, { fields: fieldNames(taken) })
}

export const isLeftReason = (reason: string): reason is LeftReason => reason in pasteMessages.left
