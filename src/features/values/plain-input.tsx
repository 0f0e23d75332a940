import { useCallback, useEffect, useReducer, useRef, useState, type ChangeEvent } from 'react'
import { fieldTexts } from '#words/field-names.ts'
import { fill } from '#features/language/fill.ts'
import { messages } from '#words/messages.ts'
import { heldMessages, replacedMessages, valueNotes, valueProblems } from '#words/value-messages.ts'
import { checkValue } from '#engine/values/check-value.ts'
import { readableHost } from '#engine/values/international-host.ts'
import type { ValueNote } from '#engine/values/value-check.ts'
import type { PlainFieldId } from '#model/field.ts'
import { onLeavingPage } from '#platform/page-events.ts'
import { endDraft } from '#state/drafts.ts'
import { selectHeld, useHeld } from '#state/held.ts'
import { noteElsewhere, selectReplaced, settleOn, useReplaced } from '#state/replaced.ts'
import { selectTyped, typeValue, useSettings } from '#state/settings.ts'
import { Button } from '#ui/button.tsx'
import { TextField } from '#ui/text-field.tsx'
import { Inline } from '#features/guide/inline.tsx'
import { usePlan, useValues } from '#features/guide/guide-context.tsx'
import { useAdvice } from './use-advice.ts'
import { heldText } from './held-text.ts'
import { keepAfterAll, keepTyped, noteDraft } from './keep-typed.ts'
import { passwordIn } from './password-in.ts'

const autoComplete: Partial<Record<PlainFieldId, string>> = { fullName: 'name', emailAddress: 'email' }

/**
 * A value as the person types it: shown with every keystroke, so that the pictures follow, stored and checked on leaving
 * the field, so that nobody is told off in the middle of a word. A password is not kept here.
 */
export function PlainInput({ field }: { readonly field: PlainFieldId }) {
  const { provider } = usePlan().guide
  const value = useValues()[field]
  const held = useHeld(selectHeld(provider.id, field))
  // What is in the field while it is typed in: a space at the end or an emptied field is not cleaned up yet.
  const [draft, setDraft] = useDraft(provider.id, field)
  const [notes, setNotes] = useState<readonly ValueNote[]>([])
  // A fresh field has nothing to undo: a password that was refused does not come back.
  const [round, startAnew] = useReducer((count: number) => count + 1, 0)
  const hadFocus = useRef(false)
  const input = useRef<HTMLInputElement>(null)
  const check = draft === null && held === undefined ? checkValue(field, value) : undefined
  const advice = useAdvice(field)
  const stored = useSettings(selectTyped(provider.id))[field] ?? ''
  const replaced = useReplaced(selectReplaced(provider.id, field))
  // While it is typed in, the other is what the other tab has stored.
  const found = replaced && draft !== null ? ({ text: stored, from: 'elsewhere' } as const) : replaced
  const other = found?.text === (draft ?? value).trim() ? undefined : found
  const warning = draft === null && held === undefined ? advice : undefined
  const problem = check?.state === 'bad' ? check : undefined

  const attach = useCallback((element: HTMLInputElement) => {
    input.current = element
    if (hadFocus.current) element.focus()
    hadFocus.current = false
    return () => {
      input.current = null
    }
  }, [])

  function keep(text: string) {
    setDraft(null)
    setNotes(keepTyped(provider.id, field, text))
    if (other?.from === 'elsewhere') noteElsewhere(provider.id, field, other.text)
    if (passwordIn(text) === undefined) return
    hadFocus.current = document.activeElement === input.current
    startAnew()
  }

  function change({ target, nativeEvent }: ChangeEvent<HTMLInputElement>) {
    noteDraft(provider.id, field, target.value)
    setNotes([])
    setDraft(target.value)
    // Typed by hand, it may be the beginning of something longer.
    const isTyped = (nativeEvent as InputEvent).inputType === 'insertText'
    if (!isTyped && passwordIn(target.value) !== undefined) keep(target.value)
  }

  function take(suggestion: string) {
    setDraft(null)
    endDraft(provider.id, field)
    typeValue(provider.id, field, suggestion)
    // The pressed button goes with the problem.
    input.current?.focus()
  }

  const button = (better = '') =>
    better !== '' && <Button onClick={() => take(better)}>{fill(messages.values.take, { value: better })}</Button>
  const readable = field.endsWith('Host') ? readableHost(value) : value
  const said = notes.filter((note) => note !== 'international-host')
  const shape = held?.kind === 'shape' ? held.text : undefined
  const error = held === undefined ? problem && valueProblems[problem.problem] : heldText(held, field)
  return (
    <TextField
      key={round}
      ref={attach}
      label={fieldTexts[field].name}
      hint={fieldTexts[field].hint}
      value={draft ?? shape ?? value}
      autoComplete={autoComplete[field] ?? 'off'}
      inputMode={field.endsWith('Port') ? 'numeric' : field === 'emailAddress' ? 'email' : 'text'}
      className={
        // What may be a password is in this field alone, and not on paper.
        (field === 'fullName' || field === 'accountDescription' ? 'font-sans' : '') +
        (shape === undefined && draft === null ? '' : ' print:invisible')
      }
      onChange={change}
      onBlur={() => draft !== null && keep(draft)}
      error={error && <Inline text={error} />}
      note={said.length > 0 && <Inline text={said.map((note) => valueNotes[note]).join(' ')} />}
      // Both forms, as long as there are two.
      alsoAs={readable !== value && draft === null && fill(valueNotes['international-host'], { name: readable })}
      warning={other === undefined ? warning?.text : fill(replacedMessages[other.from], { value: other.text })}
      instead={
        <>
          <span className="contents">{button(other?.text ?? warning?.use)}</span>
          {other !== undefined && draft === null && (
            <Button look="quiet" onClick={() => settleOn(provider.id, field)}>
              {fill(replacedMessages.keep, { value })}
            </Button>
          )}
        </>
      }
      after={
        shape !== undefined ? (
          <Button
            onClick={() => {
              keepAfterAll(provider.id, field, shape)
              input.current?.focus()
            }}
          >
            {heldMessages.keep}
          </Button>
        ) : (
          button(problem?.suggestion)
        )
      }
    />
  )
}

/** What is being typed. The browser's Back, or a reload, takes the field away without its blur; it is kept all the same. */
function useDraft(provider: string, field: PlainFieldId) {
  const [draft, setDraft] = useState<string | null>(null)
  const latest = useRef<string | null>(null)
  useEffect(() => {
    const keep = () => {
      if (latest.current !== null) keepTyped(provider, field, latest.current)
      latest.current = null
    }
    const stop = onLeavingPage(keep)
    return () => {
      stop()
      keep()
    }
  }, [provider, field])
  const set = (text: string | null) => {
    latest.current = text
    setDraft(text)
  }
  return [draft, set] as const
}
