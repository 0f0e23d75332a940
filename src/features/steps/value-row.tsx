import { useRef, useState } from 'react'
import { fieldTexts } from '#words/field-names.ts'
import { fill } from '#features/language/fill.ts'
import { messages } from '#words/messages.ts'
import { stepMessages } from '#words/step-messages.ts'
import { isSecret } from '#engine/values/fields.ts'
import { useOwnWindow, usePlan, useValues } from '#features/guide/guide-context.tsx'
import { announce } from '#features/session/announcer.tsx'
import { RevealButton } from '#features/values/reveal-button.tsx'
import { useReveal } from '#features/values/use-reveal.ts'
import type { FieldId, PlainFieldId, SecretFieldId } from '#model/field.ts'
import { copyText } from '#platform/clipboard.ts'
import { selectText } from '#platform/selection.ts'
import { noteCopied, useSecret } from '#secrets/secret-store.ts'
import type { Secret } from '#secrets/secret.ts'
import { useShortcut } from '#state/shortcuts.ts'
import { Button } from '#ui/button.tsx'
import { CopyButton } from '#ui/copy-button.tsx'
import { mask } from '#ui/mask.ts'
import { EditInPlace } from './edit-in-place.tsx'
import type { CarryRows } from './use-carry-rows.ts'
import { ValueText } from './value-text.tsx'

const words = stepMessages.values

/** What a row offers for a value that is there. */
export type Offers = 'copy' | 'edit' | 'both'

interface ValueRowProps {
  readonly field: FieldId
  /** The name of the field in the mail program. */
  readonly label: string
  readonly number: number | undefined
  readonly carry: CarryRows
  readonly offers: Offers
}

/** One value to carry over: the program's name for it, the value, and a button that copies it. It is edited here, too. */
export function ValueRow({ field, label, number, carry, offers }: ValueRowProps) {
  const [isEdited, setEdited] = useState(false)
  const edit = useRef<HTMLButtonElement>(null)
  const own = { number, carry, offers, edit, onEdit: () => setEdited(true) }
  return (
    <div className="value-row">
      <span className="text-label text-quiet half:text-caption">{label}</span>
      {isEdited ? (
        <EditInPlace
          field={field}
          onEnd={(isByKey) => {
            setEdited(false)
            // By Escape or Enter the focus stays in this row; elsewhere it has gone by itself.
            if (isByKey) requestAnimationFrame(() => edit.current?.focus())
          }}
        />
      ) : isSecret(field) ? (
        <SecretValue field={field} {...own} />
      ) : (
        <PlainValue field={field} {...own} />
      )}
    </div>
  )
}

interface ShownProps<F extends FieldId> {
  readonly field: F
  readonly number: number | undefined
  readonly carry: CarryRows
  readonly offers: Offers
  readonly edit: React.RefObject<HTMLButtonElement | null>
  readonly onEdit: () => void
}

function PlainValue({ field, number, carry, offers, edit, onEdit }: ShownProps<PlainFieldId>) {
  const value = useValues()[field]
  const ownWindow = useOwnWindow()
  const shown = useRef<HTMLSpanElement>(null)
  const keys = useShortcut('copy')
  const { inline } = fieldTexts[field]
  if (value === '') return <Missing field={field} text={words.missing} edit={edit} onEdit={onEdit} />

  async function copy() {
    const worked = await copyText(value, ownWindow)
    announce(worked ? fill(messages.values.copiedSay, { field: inline }) : messages.values.failedSay)
    if (worked) carry.setCopied(number)
    else if (shown.current !== null) selectText(shown.current)
    return worked
  }

  return (
    <>
      <span ref={shown} data-value={field} title={value} className="min-w-0 text-value font-medium select-all">
        <ValueText value={value} />
      </span>
      <span className="row-buttons">
        {offers !== 'copy' && <EditButton field={field} edit={edit} onEdit={onEdit} />}
        {offers !== 'edit' && (
          <CopyButton
            name={fill(messages.values.copyName, { field: inline })}
            words={messages.values}
            keys={number !== undefined && number === carry.active ? keys : undefined}
            isDone={carry.isCopied(number)}
            onCopy={copy}
          />
        )}
      </span>
    </>
  )
}

function SecretValue({ field, edit, onEdit, ...own }: ShownProps<SecretFieldId>) {
  const { provider } = usePlan().guide
  const secret = useSecret(provider.id, field)
  if (secret !== undefined) return <KnownSecret field={field} secret={secret} edit={edit} onEdit={onEdit} {...own} />
  return <Missing field={field} text={words.missingSecret} edit={edit} onEdit={onEdit} />
}

/** A password. While it is masked its text is nowhere in the page. */
function KnownSecret({
  field,
  secret,
  number,
  carry,
  offers,
  edit,
  onEdit,
}: ShownProps<SecretFieldId> & { secret: Secret }) {
  const [isShown, toggle] = useReveal(field)
  const ownWindow = useOwnWindow()
  const shown = useRef<HTMLSpanElement>(null)
  const keys = useShortcut('copy')
  const { inline } = fieldTexts[field]

  async function copy() {
    const worked = await copyText(secret.reveal(), ownWindow)
    if (worked) {
      noteCopied()
      carry.setCopied(number)
      announce(fill(messages.values.copiedSay, { field: inline }))
    } else announce(isShown ? messages.values.failedSay : messages.values.failedSecretSay)
    if (!worked && isShown && shown.current !== null) selectText(shown.current)
    return worked
  }

  return (
    <>
      <span className="min-w-0 print:hidden">
        {isShown ? (
          <span
            ref={shown}
            data-value={field}
            dir="ltr"
            className="font-mono wrap-anywhere whitespace-pre-wrap select-all"
          >
            {secret.reveal()}
          </span>
        ) : (
          <span className="font-mono tracking-widest">
            <span aria-hidden="true">{mask}</span>
            <span className="sr-only">{messages.values.maskName}</span>
          </span>
        )}
      </span>
      <span className="row-buttons">
        {offers !== 'copy' && <EditButton field={field} edit={edit} onEdit={onEdit} />}
        <RevealButton field={field} isShown={isShown} onToggle={toggle} />
        {offers !== 'edit' && (
          <CopyButton
            name={fill(messages.values.copyName, { field: inline })}
            words={messages.values}
            keys={number !== undefined && number === carry.active ? keys : undefined}
            isDone={carry.isCopied(number)}
            onCopy={copy}
          />
        )}
      </span>
    </>
  )
}

interface MissingProps {
  readonly field: FieldId
  readonly text: string
  readonly edit: React.RefObject<HTMLButtonElement | null>
  readonly onEdit: () => void
}

function Missing({ field, text, edit, onEdit }: MissingProps) {
  return (
    <>
      <span className="min-w-0 text-note text-quiet">{text}</span>
      <span className="row-buttons">
        <Button
          ref={edit}
          look="soft"
          aria-label={fill(words.enterName, { field: fieldTexts[field].inline })}
          onClick={onEdit}
        >
          {words.enter}
        </Button>
      </span>
    </>
  )
}

function EditButton({ field, edit, onEdit }: Omit<MissingProps, 'text'>) {
  return (
    <Button
      ref={edit}
      look="quiet"
      className="row-edit"
      aria-label={fill(words.editName, { field: fieldTexts[field].inline })}
      onClick={onEdit}
    >
      {words.edit}
    </Button>
  )
}
