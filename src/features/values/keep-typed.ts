import { checkValue } from '#engine/values/check-value.ts'
import { looksLikePassword } from '#engine/values/password-shape.ts'
import type { ValueNote } from '#engine/values/value-check.ts'
import type { PlainFieldId } from '#model/field.ts'
import { draftValue, endDraft } from '#state/drafts.ts'
import { hold, letGo } from '#state/held.ts'
import { noteOwn } from '#state/replaced.ts'
import { isSureOf, selectTyped, typeValue, useSettings } from '#state/settings.ts'
import { beginsPassword, passwordIn } from './password-in.ts'

/** A field is being typed in: pictures follow, except where a password may be on its way. Nothing is stored yet. */
export function noteDraft(provider: string, field: PlainFieldId, text: string): void {
  letGo(provider, field)
  if (passwordIn(text) !== undefined || beginsPassword(text) || looksLikePassword(field, text))
    endDraft(provider, field)
  else {
    draftValue(provider, field, text)
    return noteOwn(provider, field, text, true)
  }
  noteOwn(provider, field, undefined)
}

/**
 * A field is left: keeps what was typed, or says with the field why it is not kept. Gives what is to be said of a value
 * that was.
 */
export function keepTyped(provider: string, field: PlainFieldId, text: string): readonly ValueNote[] {
  const secret = passwordIn(text)
  const verdict = checkValue(field, text)
  if (secret !== undefined) hold(provider, field, { kind: 'password', secret })
  else if (looksLikePassword(field, text) && !isKnown(provider, field, text)) {
    typeValue(provider, field, undefined)
    hold(provider, field, { kind: 'shape', text: text.trim() })
  } else if (!isKnown(provider, field, text)) {
    // Left empty, the field goes back to the provider's default.
    const value = verdict.state === 'empty' ? undefined : verdict.state === 'ok' ? verdict.value : text
    typeValue(provider, field, value)
  }
  endDraft(provider, field)
  return secret === undefined && verdict.state === 'ok' ? verdict.notes : []
}

/** The person says that a text which looks like a password is none. */
export function keepAfterAll(provider: string, field: PlainFieldId, text: string): void {
  letGo(provider, field)
  typeValue(provider, field, text, true)
}

/** Whether this very text was kept after all. */
function isKnown(provider: string, field: PlainFieldId, text: string): boolean {
  const state = useSettings.getState()
  return isSureOf(state, provider, field) && selectTyped(provider)(state)[field] === text.trim()
}
