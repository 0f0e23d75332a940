import { replacedMessages as words } from '#words/value-messages.ts'
import { messages } from '#words/messages.ts'
import { usePlan, useValues } from '#features/guide/guide-context.tsx'
import { fill } from '#features/language/fill.ts'
import type { PlainFieldId } from '#model/field.ts'
import { selectReplaced, settleOn, useReplaced } from '#state/replaced.ts'
import { typeValue } from '#state/settings.ts'
import { Button } from '#ui/button.tsx'

/** Beside a value that is not open to be typed in: in two tabs it was typed differently, and the other can be had back. */
export function ReplacedNote({ field }: { readonly field: PlainFieldId }) {
  const { provider } = usePlan().guide
  const other = useReplaced(selectReplaced(provider.id, field))
  const now = useValues()[field]
  if (other === undefined) return null
  const value = other.text
  return (
    <span
      role="status"
      className="col-span-full flex flex-wrap items-center gap-x-2 text-label text-amber print:hidden"
    >
      <span className="wrap-anywhere">{fill(words[other.from], { value })}</span>
      <Button look="link" onClick={() => typeValue(provider.id, field, value)}>
        {fill(messages.values.take, { value })}
      </Button>
      <Button look="link" onClick={() => settleOn(provider.id, field)}>
        {fill(words.keep, { value: now })}
      </Button>
    </span>
  )
}
