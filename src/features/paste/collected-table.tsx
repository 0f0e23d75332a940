import type { Ref } from 'react'
import { inputMessages } from '#words/input-messages.ts'
import { fill } from '#features/language/fill.ts'
import { messages } from '#words/messages.ts'
import { stepMessages } from '#words/step-messages.ts'
import { isSecret, secretFields } from '#engine/values/fields.ts'
import { Inline } from '#features/guide/inline.tsx'
import { usePlan, useValues } from '#features/guide/guide-context.tsx'
import { EditButton } from '#features/steps/edit-button.tsx'
import { EditInPlace } from '#features/steps/edit-in-place.tsx'
import { useEditing } from '#features/steps/use-editing.ts'
import { ValueText } from '#features/steps/value-text.tsx'
import { HeldNote } from '#features/values/held-note.tsx'
import { ReplacedNote } from '#features/values/replaced-note.tsx'
import { collectedGroups, type CollectedRow } from './collected-groups.ts'
import type { FieldId } from '#model/field.ts'
import type { Inline as InlineText } from '#model/text.ts'
import { useSecretsOf } from '#secrets/secret-store.ts'
import { Button } from '#ui/button.tsx'
import { classes } from '#ui/classes.ts'
import { Icon } from '#ui/icon.tsx'
import { mask } from '#ui/mask.ts'

interface CollectedTableProps {
  readonly ref: Ref<HTMLHeadingElement>
  readonly title: string
  readonly fields: readonly FieldId[]
  readonly see: InlineText
  readonly onAgain: () => void
}

/** What there is now, each with the way to change it. */
export function CollectedTable({ ref, title, fields, see, onAgain }: CollectedTableProps) {
  const { guide } = usePlan()
  const groups = collectedGroups([...fields, ...secretFields.filter((field) => guide.fields.has(field))], guide)
  return (
    <section
      aria-label={inputMessages.paste.title}
      className="overflow-clip rounded-2xl border border-hair bg-card lifted"
    >
      <div className="flex flex-wrap items-center justify-between gap-x-4 ps-4 pe-2">
        <h2
          ref={ref}
          tabIndex={-1}
          className="flex items-center gap-2.5 text-value font-semibold text-pine outline-none"
        >
          <Icon name="check" />
          <span>{title}</span>
        </h2>
        <Button look="quiet" className="text-note font-normal underline underline-offset-3" onClick={onAgain}>
          {inputMessages.paste.again}
        </Button>
      </div>
      <div className="collected">
        {groups.map(({ section, heading, rows }) => (
          <div key={section} className={section}>
            {heading !== undefined && (
              <h3 className="border-t border-hair bg-band px-4 pt-2 pb-1 text-note font-semibold">{heading}</h3>
            )}
            <dl>
              {rows.map((row) => (
                <Row key={row.field} {...row} />
              ))}
            </dl>
          </div>
        ))}
      </div>
      <p className="border-t border-hair px-4 py-2.5 text-note text-pine [&_b]:text-pine">
        <Inline text={see} />
      </p>
    </section>
  )
}

function Row({ field, label }: CollectedRow) {
  const { isEdited, edit, open, close } = useEditing()
  const plan = usePlan()
  const secretOf = useSecretsOf(plan.guide.provider.id)
  const plain = useValues()
  const isHere = isSecret(field) ? secretOf(field) !== undefined : plain[field] !== ''
  // A password has a step of its own, and no need to be here yet.
  const later = isSecret(field) && !isHere ? plan.steps.findIndex((step) => asksFor(step, field)) + 1 : 0
  return (
    <div className="grid min-h-11 grid-cols-[minmax(5rem,7rem)_minmax(0,1fr)_auto] items-center gap-x-3 border-t border-hair ps-4 pe-1.5 text-note max-[22rem]:grid-cols-[minmax(0,1fr)_auto] max-[22rem]:pt-1.5">
      <dt className="text-quiet max-[22rem]:col-span-2">{label}</dt>
      <dd className={classes('min-w-0', isEdited ? 'col-span-2 py-1.5' : 'font-medium')}>
        {isEdited ? (
          <EditInPlace field={field} onEnd={close} />
        ) : later > 0 ? (
          <span className="font-normal text-quiet">{fill(stepMessages.values.later, { number: later })}</span>
        ) : !isHere ? (
          <span className="font-normal text-quiet">{stepMessages.values.missing}</span>
        ) : isSecret(field) ? (
          <span className="tracking-[0.2em] whitespace-nowrap">
            <span aria-hidden="true">{mask}</span>
            <span className="sr-only">{messages.values.maskName}</span>
          </span>
        ) : (
          <span
            data-value={field}
            title={plain[field]}
            className="line-clamp-2 select-all max-[22rem]:line-clamp-none max-[22rem]:wrap-anywhere"
          >
            <ValueText value={plain[field]} />
          </span>
        )}
        {!isEdited && !isSecret(field) && <HeldNote field={field} />}
        {!isEdited && !isSecret(field) && <ReplacedNote field={field} />}
      </dd>
      {!isEdited && later === 0 && (
        <dd>
          <EditButton ref={edit} field={field} isFilled={isHere} onClick={open} />
        </dd>
      )}
    </div>
  )
}

const asksFor = (step: ReturnType<typeof usePlan>['steps'][number], field: FieldId) =>
  step.kind === 'collect' && step.fields.includes(field)
