import { useRef, useState } from 'react'
import { fieldTexts } from '#words/field-names.ts'
import { fill } from '#features/language/fill.ts'
import { messages } from '#words/messages.ts'
import { valueNotes, valueProblems } from '#words/value-messages.ts'
import { checkValue } from '#engine/values/check-value.ts'
import type { ValueNote } from '#engine/values/value-check.ts'
import type { PlainFieldId } from '#model/field.ts'
import { typeValue } from '#state/settings.ts'
import { Button } from '#ui/button.tsx'
import { TextField } from '#ui/text-field.tsx'
import { Inline } from '#features/guide/inline.tsx'
import { usePlan, useValues } from '#features/guide/guide-context.tsx'

const autoComplete: Partial<Record<PlainFieldId, string>> = { fullName: 'name', emailAddress: 'email' }

/**
 * A value as the person types it: kept with every keystroke, so that the pictures follow, checked on leaving the
 * line, so that nobody is told off in the middle of a word.
 */
export function PlainInput({ field }: { readonly field: PlainFieldId }) {
  const { provider } = usePlan().guide
  const value = useValues()[field]
  // What stands in the line while it is typed in: a space at the end or an emptied line is not cleaned up yet.
  const [draft, setDraft] = useState<string | null>(null)
  const [notes, setNotes] = useState<readonly ValueNote[]>([])
  const input = useRef<HTMLInputElement>(null)
  const check = draft === null ? checkValue(field, value) : undefined
  const problem = check?.state === 'bad' ? check : undefined

  function leave() {
    if (draft === null) return
    setDraft(null)
    const verdict = checkValue(field, draft)
    setNotes(verdict.state === 'ok' ? verdict.notes : [])
    // Left empty, the line goes back to the provider's default.
    typeValue(
      provider.id,
      field,
      verdict.state === 'empty' ? undefined : verdict.state === 'ok' ? verdict.value : draft,
    )
  }

  function take(suggestion: string | undefined) {
    typeValue(provider.id, field, suggestion)
    // The pressed button goes with the problem.
    input.current?.focus()
  }

  return (
    <TextField
      ref={input}
      label={fieldTexts[field].name}
      hint={fieldTexts[field].hint}
      value={draft ?? value}
      autoComplete={autoComplete[field] ?? 'off'}
      inputMode={field.endsWith('Port') ? 'numeric' : field === 'emailAddress' ? 'email' : 'text'}
      className={field === 'fullName' || field === 'accountDescription' ? 'font-sans' : ''}
      onChange={(event) => {
        setDraft(event.target.value)
        setNotes([])
        typeValue(provider.id, field, event.target.value)
      }}
      onBlur={leave}
      error={problem && <Inline text={valueProblems[problem.problem]} />}
      note={notes.length > 0 && <Inline text={notes.map((note) => valueNotes[note]).join(' ')} />}
      after={
        problem?.suggestion !== undefined && (
          <Button onClick={() => take(problem.suggestion)}>
            {fill(messages.values.take, { value: problem.suggestion })}
          </Button>
        )
      }
    />
  )
}
