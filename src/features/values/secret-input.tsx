import { useCallback, useEffect, useId, useReducer, useRef, useState } from 'react'
import { fieldTexts, fieldTextsFor } from '#words/field-names.ts'
import { inputMessages } from '#words/input-messages.ts'
import { fill, listOf } from '#features/language/fill.ts'
import { secretNotes, secretProblems } from '#words/secret-messages.ts'
import { checkSecret } from '#engine/values/check-secret.ts'
import { plainFields } from '#engine/values/fields.ts'
import type { SecretFieldId } from '#model/field.ts'
import type { Provider } from '#model/provider.ts'
import { openMasked, openShown, type SecretLine } from '#secrets/masked-line.ts'
import { findSecret, keepSecret, noteTyping, onForgetSecrets, useSecret } from '#secrets/secret-store.ts'
import { selectHeld, useHeld } from '#state/held.ts'
import { Button } from '#ui/button.tsx'
import { classes } from '#ui/classes.ts'
import { mask } from '#ui/mask.ts'
import { quietInput } from '#ui/quiet-input.ts'
import { announce } from '#features/session/announcer.tsx'
import { Inline } from '#features/guide/inline.tsx'
import { usePlan } from '#features/guide/guide-context.tsx'
import { plainFieldWith } from './mixed-up.ts'
import { RevealButton } from './reveal-button.tsx'
import { useReveal } from './use-reveal.ts'

interface Message {
  readonly isError: boolean
  readonly text: string
}

/** Keeps what was typed, and says what there is to say of it. */
function keep(provider: Provider, field: SecretFieldId, typed: string): Message | null {
  const check = checkSecret(typed, provider.paste.notPasswords)
  if (check.state === 'empty') return null
  if (check.state === 'bad') return { isError: true, text: secretProblems[check.problem] }
  const other = plainFieldWith(provider, typed)
  if (other !== undefined)
    return { isError: true, text: fill(inputMessages.secret.isOther, { field: fieldTexts[other].inline }) }
  const twin = findSecret((text) => text === typed)
  const heldBefore = useHeld.getState()
  keepSecret(provider.id, field, typed)
  // Now that it is known, fields that had it before do not keep it.
  const emptied = plainFields.filter((each) => {
    const held = selectHeld(provider.id, each)(useHeld.getState())
    return held?.kind === 'password' && held !== selectHeld(provider.id, each)(heldBefore)
  })
  const names = listOf(emptied.map((each) => fieldTexts[each].inline))
  const notes = [
    ...check.notes.map((note) => secretNotes[note]),
    ...(twin !== undefined && twin !== field
      ? [fill(inputMessages.secret.isTwin, { field: fieldTexts[twin].inline })]
      : []),
    ...(emptied.length > 0 ? [fill(inputMessages.secret.wasIn, { fields: names })] : []),
  ]
  return notes.length > 0 ? { isError: false, text: notes.join(' ') } : null
}

/**
 * A line to type a password into. The text is React's for no moment, and while it is masked it is not in the page
 * either. It goes into the secret store when the line is left. What follows is always a fresh line: the browser has
 * nothing to undo or redo in it.
 */
export function SecretInput({ field }: { readonly field: SecretFieldId }) {
  const { provider, credentials } = usePlan().guide
  const secret = useSecret(provider.id, field)
  const [isShown, toggle] = useReveal(field)
  const [message, setMessage] = useState<Message | null>(null)
  const [round, startAnew] = useReducer((count: number) => count + 1, 0)
  const line = useRef<SecretLine | null>(null)
  const getsFocus = useRef(false)
  const id = useId()
  const names = fieldTexts[field]

  const open = useCallback(
    (element: HTMLInputElement) => {
      const note = (hasText: boolean) => noteTyping(provider.id, field, hasText)
      const opened = isShown ? openShown(element, secret?.reveal() ?? '', note) : openMasked(element, note)
      line.current = opened
      if (getsFocus.current) element.focus()
      getsFocus.current = false
      return () => {
        // Also where another window has the focus: back in this one, the person goes on typing.
        getsFocus.current ||= document.activeElement === element
        // The browser's Back takes the line away without its blur; what was typed is kept all the same.
        if (opened.isTouched()) keep(provider, field, opened.text())
        noteTyping(provider.id, field, false)
        opened.close()
      }
    },
    [provider, field, isShown, secret],
  )

  // Also while the line has the focus, and the text is in it alone.
  useEffect(
    () =>
      onForgetSecrets(() => {
        line.current?.clear()
        setMessage(null)
        startAnew()
      }),
    [],
  )

  function leave() {
    if (line.current?.isTouched() !== true) return
    const typed = line.current.text()
    line.current.clear()
    noteTyping(provider.id, field, false)
    setMessage(keep(provider, field, typed))
    if (typed === '' && isShown && secret !== undefined) remove()
    startAnew()
  }

  function remove() {
    keepSecret(provider.id, field, '')
    setMessage(null)
    announce(fill(inputMessages.secret.removed, { field: names.inline }))
  }

  return (
    <div className="needs-script print:hidden">
      <label htmlFor={id} className="visible font-semibold">
        {names.name}
      </label>
      <p id={`${id}-hint`} className="visible text-sm text-quiet">
        {/* A program that only sends knows one password, whatever the provider has. */}
        <span>{fieldTextsFor(credentials)[field].hint}</span>{' '}
        <span>{secret === undefined ? inputMessages.secret.optional : inputMessages.secret.kept}</span>
        {!isShown && <span className="sr-only"> {inputMessages.secret.hidden}</span>}
      </p>
      <div className="mt-1 flex flex-wrap items-stretch gap-2">
        <input
          key={`${round} ${isShown} ${secret?.id}`}
          ref={open}
          id={id}
          dir="ltr"
          // Never of the type `password`, not even for a moment: browsers would offer to save it.
          type="text"
          placeholder={secret === undefined ? '' : mask}
          onBlur={leave}
          aria-describedby={`${id}-hint ${id}-message`}
          aria-invalid={message?.isError ? true : undefined}
          {...quietInput}
          className={classes(
            'min-h-11 min-w-0 flex-1 basis-56 rounded-lg border-2 border-edge bg-card px-3 font-mono placeholder:text-ink placeholder:opacity-100',
            !isShown && '[-webkit-text-security:disc]',
          )}
        />
        <RevealButton field={field} isShown={isShown} onToggle={toggle} />
        {secret !== undefined && (
          <Button
            look="quiet"
            aria-label={fill(inputMessages.secret.remove, { field: names.inline })}
            onClick={() => {
              // The pressed button goes with the password.
              getsFocus.current = true
              remove()
            }}
          >
            {inputMessages.secret.removeShort}
          </Button>
        )}
      </div>
      <p
        id={`${id}-message`}
        aria-live="polite"
        className={message?.isError ? 'mt-1 font-semibold text-bad' : 'mt-1 text-sm text-good'}
      >
        {message !== null && <Inline text={message.text} />}
      </p>
    </div>
  )
}
