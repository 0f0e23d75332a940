import type { NumberedGroup, NumberedRow } from '#engine/plan/rows.ts'
import { Inline } from '#features/guide/inline.tsx'
import type { Inline as InlineText } from '#model/text.ts'
import { classes } from '#ui/classes.ts'
import { Icon } from '#ui/icon.tsx'
import { ActRow } from './act-row.tsx'
import { RowDisc } from './row-disc.tsx'
import { ValueRow, type Offers } from './value-row.tsx'
import type { CarryRows } from './use-carry-rows.ts'

interface RowListProps {
  /** Names the list for those who do not see what stands around it. */
  readonly label: string
  readonly groups: readonly NumberedGroup[]
  readonly carry: CarryRows
  /** Where no picture belongs to the list its rows need no numbers. What each value offers there. */
  readonly plain?: Offers
  /** What one sees when all is done. */
  readonly see?: InlineText | undefined
}

/**
 * What to do, in order: values to copy and things to click are one list, and its numbers are those of the rings in the
 * pictures. Two groups with headings stand side by side where half a screen has room for them.
 */
export function RowList({ label, groups, carry, plain, see }: RowListProps) {
  const isPaired = groups.filter(({ heading }) => heading !== undefined).length === 2
  return (
    <div className="row-list overflow-clip rounded-2xl border border-hair bg-card lifted">
      <div className={classes('grid grid-cols-[minmax(0,1fr)]', isPaired && 'pair')}>
        {groups.map((group, index) => (
          <Group key={index} label={label} group={group} carry={carry} isPaired={isPaired} plain={plain} />
        ))}
      </div>
      {see !== undefined && (
        <p className="grid grid-cols-[1.75rem_minmax(0,1fr)] items-start gap-x-3 row-see border-t border-hair px-4 py-1.5 text-note text-pine half:text-base">
          <span className="grid size-7 place-items-center">
            <Icon name="check" />
          </span>
          <span className="self-center">
            <Inline text={see} />
          </span>
        </p>
      )}
    </div>
  )
}

interface GroupProps {
  readonly label: string
  readonly group: NumberedGroup
  readonly carry: CarryRows
  readonly isPaired: boolean
  readonly plain: Offers | undefined
}

function Group({ label, group: { heading, rows }, carry, isPaired, plain }: GroupProps) {
  const first = rows.find(({ number }) => number !== undefined)?.number
  return (
    <div
      className={classes(
        'border-hair [&+div]:border-t',
        isPaired && (heading === undefined ? 'pair-whole' : 'pair-half'),
      )}
    >
      {heading !== undefined && <h2 className="bg-band px-4 py-2 text-note font-semibold">{heading}</h2>}
      {/* Safari takes an ordered list without its own numbers for no list at all; the drawn ones are read. */}
      {/* oxlint-disable-next-line jsx-a11y/no-redundant-roles */}
      <ol role="list" aria-label={heading ?? label} start={first}>
        {rows.map((row, index) => (
          <OneRow key={index} numbered={row} carry={carry} plain={plain} />
        ))}
      </ol>
    </div>
  )
}

interface OneRowProps {
  readonly numbered: NumberedRow
  readonly carry: CarryRows
  readonly plain: Offers | undefined
}

function OneRow({ numbered: { row, number }, carry, plain }: OneRowProps) {
  const isActive = number !== undefined && number === carry.active
  return (
    <li
      data-active={isActive ? '' : undefined}
      className={classes(
        'grid items-start gap-x-3 border-hair px-4 py-1 [&+li]:border-t half:py-1.5',
        plain !== undefined ? 'grid-cols-[minmax(0,1fr)]' : 'grid-cols-[1.75rem_minmax(0,1fr)]',
        row.kind === 'value' && 'items-center',
        isActive &&
          'bg-pine-soft forced-colors:outline-2 forced-colors:-outline-offset-2 forced-colors:outline-[Highlight]',
      )}
    >
      {plain === undefined && (
        <span className={row.kind === 'value' ? undefined : 'py-1'}>
          <RowDisc number={number} isRinged={(row.rings ?? []).length > 0} />
        </span>
      )}
      {row.kind === 'value' ? (
        <ValueRow field={row.field} label={row.label} number={number} carry={carry} offers={plain ?? 'copy'} />
      ) : (
        <ActRow row={row} />
      )}
    </li>
  )
}
