import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import { fieldTexts } from '#words/field-names.ts'
import { inputMessages } from '#words/input-messages.ts'
import { fill } from '#features/language/fill.ts'
import { secretNotes, secretProblems } from '#words/secret-messages.ts'
import { checkSecret } from '#engine/values/check-secret.ts'
import type { SecretFieldId } from '#model/field.ts'
import { keepSecret, noteTyping, onForgetSecrets, useSecret } from '#secrets/secret-store.ts'
import { Button } from '#ui/button.tsx'
import { mask } from '#ui/mask.ts'
import { announce } from '#features/session/announcer.tsx'
import { Inline } from '#features/guide/inline.tsx'
import { usePlan } from '#features/guide/guide-context.tsx'
import { RevealButton } from './reveal-button.tsx'
import { useReveal } from './use-reveal.ts'

/**
 * A line to type a password into. The text is React's for no moment: the input is uncontrolled (a controlled one
 * mirrors its text into the `value` attribute), goes into the secret store when the line is left, and is emptied
 * there. While masked, the input holds nothing; its placeholder is a mask of fixed length.
 */
export function SecretInput({ field }: { readonly field: SecretFieldId }) {
  const { provider } = usePlan().guide
  const secret = useSecret(provider.id, field)
  const [isShown, toggle] = useReveal(field)
  const [message, setMessage] = useState<{ readonly isError: boolean; readonly text: string } | null>(null)
  const input = useRef<HTMLInputElement>(null)
  const id = useId()
  const names = fieldTexts[field]

  // Before paint, so that the text is never on screen in the wrong state.
  useLayoutEffect(() => {
    if (input.current !== null && document.activeElement !== input.current) {
      input.current.value = isShown && secret !== undefined ? secret.reveal() : ''
    }
  }, [isShown, secret])

  // The browser's Back takes the line away without its blur; what was typed is kept all the same.
  useLayoutEffect(() => {
    const element = input.current
    return () => {
      const typed = element?.value ?? ''
      if (checkSecret(typed, provider.paste.notPasswords).state === 'ok') keepSecret(provider.id, field, typed)
      noteTyping(provider.id, field, false)
    }
  }, [field, provider])

  // Also while the line has the focus, and the text is in it alone.
  useEffect(
    () =>
      onForgetSecrets(() => {
        if (input.current !== null) input.current.value = ''
        setMessage(null)
      }),
    [],
  )

  function leave() {
    const element = input.current
    if (element === null) return
    const typed = element.value
    const check = checkSecret(typed, provider.paste.notPasswords)
    if (check.state === 'ok') {
      keepSecret(provider.id, field, typed)
      setMessage(
        check.notes.length > 0
          ? { isError: false, text: check.notes.map((note) => secretNotes[note]).join(' ') }
          : null,
      )
    }
    if (check.state === 'bad') setMessage({ isError: true, text: secretProblems[check.problem] })
    if (check.state === 'empty' && isShown && secret !== undefined) remove()
    // What is kept, or refused, does not stay in the page; shown, it is put back from the store.
    element.value = isShown && check.state === 'ok' ? typed : ''
    noteTyping(provider.id, field, false)
  }

  function remove() {
    keepSecret(provider.id, field, '')
    setMessage(null)
    // The pressed button goes with the password.
    if (document.activeElement !== input.current) input.current?.focus()
    announce(fill(inputMessages.secret.removed, { field: names.inline }))
  }

  return (
    <div className="needs-script print:hidden">
      <label htmlFor={id} className="visible font-semibold">
        {names.name}
      </label>
      <p id={`${id}-hint`} className="visible text-sm text-quiet">
        {names.hint} {secret === undefined ? inputMessages.secret.optional : inputMessages.secret.kept}
      </p>
      <div className="mt-1 flex flex-wrap items-stretch gap-2">
        <input
          ref={input}
          id={id}
          dir="ltr"
          type={isShown ? 'text' : 'password'}
          placeholder={secret === undefined ? '' : mask}
          onInput={(event) => noteTyping(provider.id, field, event.currentTarget.value !== '')}
          onBlur={leave}
          aria-describedby={`${id}-hint ${id}-message`}
          aria-invalid={message?.isError ? true : undefined}
          // Not a login of this site: password managers should neither fill nor save it.
          autoComplete="off"
          autoCapitalize="none"
          autoCorrect="off"
          // Cloud spell checkers would carry a shown password away.
          spellCheck={false}
          className="min-h-11 min-w-0 flex-1 basis-56 rounded-lg border-2 border-edge bg-card px-3 font-mono placeholder:text-ink placeholder:opacity-100"
        />
        <RevealButton field={field} isShown={isShown} onToggle={toggle} />
        {secret !== undefined && (
          <Button look="quiet" aria-label={fill(inputMessages.secret.remove, { field: names.inline })} onClick={remove}>
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
