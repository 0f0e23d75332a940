import type { ReactNode } from 'react'
import { messages } from '#words/messages.ts'
import type { NumberedGroup, NumberedRow } from '#engine/plan/rows.ts'
import { isSecret } from '#engine/values/fields.ts'
import { usePlan } from '#features/guide/guide-context.tsx'
import { Inline } from '#features/guide/inline.tsx'
import type { FieldId } from '#model/field.ts'
import type { Inline as InlineText } from '#model/text.ts'
import { classes } from '#ui/classes.ts'
import { Icon } from '#ui/icon.tsx'
import { ActRow } from './act-row.tsx'
import { RowDisc } from './row-disc.tsx'
import { ValueRow } from './value-row.tsx'
import type { CarryRows } from './use-carry-rows.ts'

interface RowListProps {
  /** Names the list for those who do not see what stands around it. */
  readonly label: string
  readonly groups: readonly NumberedGroup[]
  readonly carry: CarryRows
  /** True where no picture belongs to the list: its rows need no numbers. */
  readonly isPlain?: boolean
  /** What one sees when all is done. */
  readonly see?: InlineText | undefined
  /** What the last row is done with, where that is on this page. */
  readonly last?: ReactNode
}

/**
 * What to do, in order: values to copy and things to click are one list, and its numbers are those of the rings in the
 * pictures. Two groups with headings stand side by side where half a screen has room for them.
 */
export function RowList({ label, groups, carry, isPlain = false, see, last }: RowListProps) {
  const isPaired = groups.filter(({ heading }) => heading !== undefined).length === 2
  const lastRow = groups.at(-1)?.rows.at(-1)
  return (
    <div className="overflow-clip rounded-2xl border border-hair bg-card lifted">
      <div className={classes('grid grid-cols-[minmax(0,1fr)]', isPaired && 'pair')}>
        {groups.map((group, index) => (
          <div
            key={index}
            className={classes(
              'border-hair [&+div]:border-t',
              isPaired && (group.heading === undefined ? 'pair-whole' : 'pair-half'),
              group.rows.length === 2 && 'is-two',
            )}
          >
            {group.heading !== undefined && (
              <h2 className="bg-band px-4 py-2 text-note font-semibold max-half:px-3">{group.heading}</h2>
            )}
            {/* Safari takes an ordered list without its own numbers for no list at all; the drawn ones are read. */}
            {/* oxlint-disable-next-line jsx-a11y/no-redundant-roles */}
            <ol role="list" aria-label={group.heading ?? label} start={firstNumber(group)}>
              {group.rows.map((row, at) => (
                <OneRow
                  key={at}
                  numbered={row}
                  carry={carry}
                  isPlain={isPlain}
                  isUnderHeading={group.heading !== undefined}
                  last={row === lastRow ? last : undefined}
                />
              ))}
            </ol>
          </div>
        ))}
      </div>
      {see !== undefined && (
        <p className="row border-t border-hair text-pine max-phone:text-caption [&_b]:text-pine">
          <span className="grid size-7 place-items-center">
            <Icon name="check" />
          </span>
          <span className="py-0.5">
            <Inline text={see} />
          </span>
        </p>
      )}
    </div>
  )
}

const firstNumber = ({ rows }: NumberedGroup) => rows.find(({ number }) => number !== undefined)?.number

interface OneRowProps {
  readonly numbered: NumberedRow
  readonly carry: CarryRows
  readonly isPlain: boolean
  readonly isUnderHeading: boolean
  readonly last: ReactNode
}

function OneRow({ numbered: { row, number }, carry, isPlain, isUnderHeading, last }: OneRowProps) {
  const isActive = number !== undefined && number === carry.active
  const which = useWhich(row.kind === 'value' && !isUnderHeading ? row.field : undefined)
  return (
    <li
      data-active={isActive && !isPlain ? '' : undefined}
      className={classes('row', isPlain && 'is-plain', isActive && !isPlain && 'is-active')}
    >
      {!isPlain && <RowDisc number={number} isRinged={(row.rings ?? []).length > 0} />}
      {row.kind === 'value' ? (
        <ValueRow field={row.field} label={row.label} which={which} number={number ?? 0} carry={carry} />
      ) : (
        <ActRow row={row}>{last}</ActRow>
      )}
    </li>
  )
}

/** Of two passwords, which one. */
function useWhich(field: FieldId | undefined): string | undefined {
  const { fields } = usePlan().guide
  if (field === undefined || !isSecret(field) || !fields.has('imapPassword') || !fields.has('smtpPassword')) return
  return field === 'imapPassword' ? messages.values.inbound : messages.values.outbound
}
