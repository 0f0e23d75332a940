import { useRef, type RefObject } from 'react'
import { fill } from '#features/language/fill.ts'
import { messages } from '#words/messages.ts'
import { stepMessages } from '#words/step-messages.ts'
import { isSecret } from '#engine/values/fields.ts'
import { usePlan, useValues } from '#features/guide/guide-context.tsx'
import { HeldNote } from '#features/values/held-note.tsx'
import { ReplacedNote } from '#features/values/replaced-note.tsx'
import { RevealButton } from '#features/values/reveal-button.tsx'
import { SecretText } from '#features/values/secret-text.tsx'
import { useReveal } from '#features/values/use-reveal.ts'
import type { FieldId, PlainFieldId, SecretFieldId } from '#model/field.ts'
import { noteCopied, useSecret } from '#secrets/secret-store.ts'
import type { Secret } from '#secrets/secret.ts'
import { useLoadedAnew } from '#state/loaded-anew.ts'
import { classes } from '#ui/classes.ts'
import { mask } from '#ui/mask.ts'
import { CopyValue } from './copy-value.tsx'
import { EditButton } from './edit-button.tsx'
import { EditInPlace } from './edit-in-place.tsx'
import type { CarryRows } from './use-carry-rows.ts'
import { useEditing } from './use-editing.ts'
import { ValueText } from './value-text.tsx'

const words = stepMessages.values
/** From here on a value has a line of its own where its row is narrow. */
const long = 26

interface ValueRowProps {
  readonly field: FieldId
  /** The name of the field in the mail program. */
  readonly label: string
  /** Which of two it is, where the name does not say so. */
  readonly which?: string | undefined
  readonly number: number
  readonly carry: CarryRows
}

/** One value to carry over: the program's name for it, the value, and a button that copies it. It is edited here, too. */
export function ValueRow({ field, label, which, number, carry }: ValueRowProps) {
  const { isEdited, edit, open, close } = useEditing()
  const own = {
    number,
    carry,
    edit,
    onEdit: () => {
      open()
      carry.setCopied(number, false)
    },
  }
  return (
    <div className="value-row">
      <span className="row-label text-label text-quiet">
        <span>{label}</span>
        {which !== undefined && <span className="ms-1 inline-block">· {which}</span>}
        {!isSecret(field) && !isEdited && <HeldNote field={field} />}
      </span>
      {isEdited ? (
        <EditInPlace field={field} onEnd={close} />
      ) : isSecret(field) ? (
        <SecretValue field={field} {...own} />
      ) : (
        <PlainValue field={field} {...own} />
      )}
      {!isSecret(field) && !isEdited && <ReplacedNote field={field} />}
    </div>
  )
}

interface ShownProps<F extends FieldId> {
  readonly field: F
  readonly number: number
  readonly carry: CarryRows
  readonly edit: RefObject<HTMLButtonElement | null>
  readonly onEdit: () => void
}

function PlainValue({ field, number, carry, edit, onEdit }: ShownProps<PlainFieldId>) {
  const value = useValues()[field]
  const shown = useRef<HTMLSpanElement>(null)
  if (value === '') return <Missing field={field} edit={edit} onEdit={onEdit} />
  return (
    <>
      <span
        ref={shown}
        data-value={field}
        title={value}
        className={classes(
          'row-value is-cut min-w-0 text-value font-medium select-all',
          value.length > long && 'is-long',
        )}
      >
        <ValueText value={value} />
      </span>
      <span className="row-buttons">
        <EditButton ref={edit} field={field} isFilled onClick={onEdit} />
        <CopyValue field={field} read={() => value} shown={shown} isShown number={number} carry={carry} />
      </span>
    </>
  )
}

function SecretValue({ field, edit, onEdit, ...own }: ShownProps<SecretFieldId>) {
  const { provider } = usePlan().guide
  const secret = useSecret(provider.id, field)
  const isAnew = useLoadedAnew((state) => state.isAnew)
  if (secret !== undefined) return <KnownSecret field={field} secret={secret} edit={edit} onEdit={onEdit} {...own} />
  const more = fill(words.orCopy, { panel: provider.panel.name })
  const why = isAnew ? words.anew : undefined
  return <Missing field={field} why={why} more={more} edit={edit} onEdit={onEdit} />
}

/** A password. While it is masked its text is nowhere in the page; once it is seen it can be changed. */
function KnownSecret({ field, secret, number, carry, edit, onEdit }: ShownProps<SecretFieldId> & { secret: Secret }) {
  const [isShown, toggle] = useReveal(field)
  const shown = useRef<HTMLSpanElement>(null)
  return (
    <>
      {isShown ? (
        <span
          ref={shown}
          data-value={field}
          dir="ltr"
          className="row-value is-long min-w-0 font-mono select-all print:hidden"
        >
          <SecretText secret={secret} />
        </span>
      ) : (
        <span className="row-value min-w-0 overflow-hidden text-caption tracking-[0.2em] whitespace-nowrap print:hidden">
          <span aria-hidden="true">{mask}</span>
          <span className="sr-only">{messages.values.maskName}</span>
        </span>
      )}
      <span className="row-buttons">
        {isShown && <EditButton ref={edit} field={field} isFilled onClick={onEdit} />}
        <RevealButton ref={isShown ? undefined : edit} field={field} isShown={isShown} onToggle={toggle} isInRow />
        <CopyValue
          field={field}
          read={() => secret.reveal()}
          shown={shown}
          isShown={isShown}
          number={number}
          carry={carry}
          onCopied={noteCopied}
        />
      </span>
    </>
  )
}

interface MissingProps {
  readonly field: FieldId
  /** What became of a value that was here. */
  readonly why?: string | undefined
  /** What else can be done. */
  readonly more?: string
  readonly edit: RefObject<HTMLButtonElement | null>
  readonly onEdit: () => void
}

function Missing({ field, why, more, edit, onEdit }: MissingProps) {
  return (
    <>
      <span className="row-value min-w-0 text-note text-quiet">
        <span>{words.missing}</span>
        {why !== undefined && <span className="block text-label"> {why}</span>}
        {more !== undefined && <span className="block text-label max-half:sr-only"> {more}</span>}
      </span>
      <span className="row-buttons">
        <EditButton ref={edit} field={field} isFilled={false} onClick={onEdit} />
      </span>
    </>
  )
}
