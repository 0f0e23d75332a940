import { useEffect, useRef, useState } from 'react'
import { stepMessages } from '#words/step-messages.ts'
import { isSecret } from '#engine/values/fields.ts'
import { usePlan } from '#features/guide/guide-context.tsx'
import { PlainInput } from '#features/values/plain-input.tsx'
import { SecretInput } from '#features/values/secret-input.tsx'
import type { FieldId } from '#model/field.ts'
import { keepSecret, onForgetSecrets, useSecret } from '#secrets/secret-store.ts'
import { Secret } from '#secrets/secret.ts'
import { letGo } from '#state/held.ts'
import { isSureOf, selectTyped, typeValue, useSettings } from '#state/settings.ts'

interface EditInPlaceProps {
  readonly field: FieldId
  /** Called when the field is left; by a key, the focus is still here. */
  readonly onEnd: (isByKey: boolean) => void
}

/** The field of a row, open where its value is: saved on leaving, and Escape takes it back. */
export function EditInPlace({ field, onEnd }: EditInPlaceProps) {
  const { provider } = usePlan().guide
  const box = useRef<HTMLDivElement>(null)
  const secret = useSecret(provider.id, isSecret(field) ? field : 'imapPassword')
  const [before] = useState(() => ({
    typed: isSecret(field) ? undefined : selectTyped(provider.id)(useSettings.getState())[field],
    isSure: isSureOf(useSettings.getState(), provider.id, field),
    // A copy: the one that is kept is wiped when another takes its place.
    secret: secret && new Secret(secret.reveal()),
  }))

  useEffect(() => box.current?.querySelector('input')?.focus(), [])
  useEffect(() => {
    const wipe = () => before.secret?.wipe()
    // Escape brings nothing back that was forgotten meanwhile.
    const stop = onForgetSecrets(wipe)
    return () => {
      stop()
      wipe()
    }
  }, [before])

  function handleKey(event: React.KeyboardEvent) {
    if (event.key === 'Enter' && (event.target as Element).tagName === 'INPUT') {
      ;(event.target as HTMLInputElement).blur()
      end(true)
    }
    if (event.key !== 'Escape') return
    event.stopPropagation()
    const input = box.current?.querySelector('input')
    if (input && isSecret(field)) input.value = ''
    const was = before.secret?.reveal() ?? ''
    onEnd(true)
    // After the field has said what it holds on its way out.
    setTimeout(() => {
      if (isSecret(field)) keepSecret(provider.id, field, was)
      else {
        letGo(provider.id, field)
        typeValue(provider.id, field, before.typed, before.isSure)
      }
    })
  }

  function end(isByKey: boolean) {
    // What cannot be used stays open, with what is wrong with it.
    // Not at the next frame: a page behind the small window that stays on top may have none.
    setTimeout(() => {
      if (box.current?.querySelector('[aria-invalid=true]') == null) onEnd(isByKey)
    })
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the keys of the field inside
    <div
      ref={box}
      className="edit-in-place min-w-0"
      onKeyDown={handleKey}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) end(false)
      }}
    >
      {isSecret(field) ? <SecretInput field={field} /> : <PlainInput field={field} />}
      <p className="mt-1 text-caption text-quiet">{stepMessages.values.cancel}</p>
    </div>
  )
}
