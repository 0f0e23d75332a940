import { heldMessages } from '#words/value-messages.ts'
import { usePlan } from '#features/guide/guide-context.tsx'
import type { PlainFieldId } from '#model/field.ts'
import { selectHeld, useHeld } from '#state/held.ts'

/** Beside a value that is not open to be typed in: says that its field does not keep what was in it. */
export function HeldNote({ field }: { readonly field: PlainFieldId }) {
  const { provider } = usePlan().guide
  const held = useHeld(selectHeld(provider.id, field))
  if (held === undefined) return null
  return <span className="block text-label font-semibold text-danger">{heldMessages.inRow[held.kind]}</span>
}
