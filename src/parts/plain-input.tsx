import { useState } from 'react'
import { fieldTexts } from '#content/fields.ts'
import { fill, messages } from '#content/messages.ts'
import { noteText, problemText } from '#content/value-messages.ts'
import { checkValue } from '#engine/values/check-value.ts'
import type { PlainFieldId } from '#model/field.ts'
import { typeValue } from '#state/settings.ts'
import { Button } from '#ui/button.tsx'
import { TextField } from '#ui/text-field.tsx'
import { usePlan, useValues } from './guide-context.tsx'

const autoComplete: Partial<Record<PlainFieldId, string>> = { fullName: 'name', emailAddress: 'email' }

/**
 * A value as the person types it: kept with every keystroke, so that the pictures follow, checked on leaving the
 * line, so that nobody is told off in the middle of a word.
 */
export function PlainInput({ field }: { readonly field: PlainFieldId }) {
  const { provider } = usePlan().guide
  const value = useValues()[field]
  const [isTyping, setTyping] = useState(false)
  const [notes, setNotes] = useState<readonly string[]>([])
  const check = checkValue(field, value)
  const problem = check.state === 'bad' && !isTyping ? check : undefined

  function leave() {
    setTyping(false)
    if (check.state !== 'ok') return
    setNotes(check.notes.map((note) => noteText(note, field)))
    if (check.value !== value) typeValue(provider.id, field, check.value)
  }

  function accept(suggestion: string) {
    typeValue(provider.id, field, suggestion)
  }

  return (
    <TextField
      label={fieldTexts[field].name}
      hint={fieldTexts[field].hint}
      value={value}
      autoComplete={autoComplete[field] ?? 'off'}
      inputMode={field.endsWith('Port') ? 'numeric' : field === 'emailAddress' ? 'email' : 'text'}
      className={field === 'fullName' || field === 'accountDescription' ? 'font-sans' : ''}
      onChange={(event) => {
        setTyping(true)
        setNotes([])
        // An emptied line stays empty while typing; left empty, it goes back to the provider's default.
        typeValue(provider.id, field, event.target.value)
      }}
      onBlur={leave}
      error={problem && problemText(problem.problem, field)}
      note={notes.length > 0 && notes.join(' ')}
      after={
        problem?.suggestion !== undefined && (
          <Button onClick={() => accept(problem.suggestion ?? '')}>{fill(messages.values.take, { value: problem.suggestion })}</Button>
        )
      }
    />
  )
}
