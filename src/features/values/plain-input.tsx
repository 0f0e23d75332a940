import { useCallback, useReducer, useRef, useState, type ChangeEvent } from 'react'
import { fieldTexts } from '#words/field-names.ts'
import { fill } from '#features/language/fill.ts'
import { messages } from '#words/messages.ts'
import { isPassword, valueNotes, valueProblems } from '#words/value-messages.ts'
import { checkValue } from '#engine/values/check-value.ts'
import type { ValueNote } from '#engine/values/value-check.ts'
import type { PlainFieldId, SecretFieldId } from '#model/field.ts'
import { keptAs } from '#secrets/secret-store.ts'
import { selectTyped, typeValue, useSettings } from '#state/settings.ts'
import { Button } from '#ui/button.tsx'
import { TextField } from '#ui/text-field.tsx'
import { Inline } from '#features/guide/inline.tsx'
import { usePlan, useValues } from '#features/guide/guide-context.tsx'

const autoComplete: Partial<Record<PlainFieldId, string>> = { fullName: 'name', emailAddress: 'email' }

/**
 * A value as the person types it: kept with every keystroke, so that the pictures follow, checked on leaving the
 * line, so that nobody is told off in the middle of a word. A password is not kept here, and does not stay.
 */
export function PlainInput({ field }: { readonly field: PlainFieldId }) {
  const { provider } = usePlan().guide
  const value = useValues()[field]
  // What stands in the line while it is typed in: a space at the end or an emptied line is not cleaned up yet.
  const [draft, setDraft] = useState<string | null>(null)
  const [notes, setNotes] = useState<readonly ValueNote[]>([])
  const [refused, setRefused] = useState<SecretFieldId>()
  // A fresh line has nothing to undo: a password that was refused does not come back.
  const [round, startAnew] = useReducer((count: number) => count + 1, 0)
  const hadFocus = useRef(false)
  const before = useRef<string>(undefined)
  const input = useRef<HTMLInputElement>(null)
  const check = draft === null ? checkValue(field, value) : undefined
  const problem = check?.state === 'bad' ? check : undefined

  const attach = useCallback((element: HTMLInputElement) => {
    input.current = element
    if (hadFocus.current) element.focus()
    hadFocus.current = false
    return () => {
      input.current = null
    }
  }, [])

  function refuse(password: SecretFieldId) {
    hadFocus.current = document.activeElement === input.current
    setDraft(null)
    setRefused(password)
    startAnew()
  }

  function change({ target, nativeEvent }: ChangeEvent<HTMLInputElement>) {
    if (draft === null) before.current = selectTyped(provider.id)(useSettings.getState())[field]
    const password = keptAs(target.value)
    typeValue(provider.id, field, password === undefined ? target.value : before.current)
    setNotes([])
    setRefused(undefined)
    setDraft(target.value)
    // Typed by hand, it may be the beginning of something longer.
    if (password !== undefined && (nativeEvent as InputEvent).inputType !== 'insertText') refuse(password)
  }

  function leave() {
    if (draft === null) return
    setDraft(null)
    const password = keptAs(draft)
    if (password !== undefined) return refuse(password)
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
      key={round}
      ref={attach}
      label={fieldTexts[field].name}
      hint={fieldTexts[field].hint}
      value={draft ?? value}
      autoComplete={autoComplete[field] ?? 'off'}
      inputMode={field.endsWith('Port') ? 'numeric' : field === 'emailAddress' ? 'email' : 'text'}
      className={field === 'fullName' || field === 'accountDescription' ? 'font-sans' : ''}
      onChange={change}
      onBlur={leave}
      error={
        refused === undefined
          ? problem && <Inline text={valueProblems[problem.problem]} />
          : fill(isPassword, { field: fieldTexts[refused].inline })
      }
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
