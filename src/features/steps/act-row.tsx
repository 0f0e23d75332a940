import { stepMessages } from '#words/step-messages.ts'
import type { PlannedRow } from '#engine/plan/rows.ts'
import { Inline } from '#features/guide/inline.tsx'
import type { ExpectedError } from '#model/symptom.ts'
import { classes } from '#ui/classes.ts'
import { Icon } from '#ui/icon.tsx'

/** Something to do, with the error it brings up although nothing is wrong; or something to leave alone. */
export function ActRow({ row }: { readonly row: Exclude<PlannedRow, { kind: 'value' }> }) {
  return (
    <div className={classes('py-1 text-value leading-snug half:py-1.5', row.kind === 'leave' && 'text-quiet')}>
      <p>
        <Inline text={row.text} />
      </p>
      {row.kind === 'act' && row.expected !== undefined && <ExpectedCard expected={row.expected} />}
    </div>
  )
}

/** A normal error, announced at the button that brings it up: the exact line, and what to do then. */
export function ExpectedCard({ expected }: { readonly expected: ExpectedError }) {
  return (
    <div className="my-1 grid gap-1.5 rounded-xl border border-amber-line bg-amber-soft px-3 py-2 text-note break-inside-avoid max-phone:-ms-10">
      <p className="flex flex-wrap items-center gap-x-4 gap-y-1.5">
        <span className="flex items-center gap-2 font-semibold text-amber">
          <Icon name="warning" />
          <span>{stepMessages.normal}</span>
        </span>
        <span
          dir="ltr"
          translate="no"
          className="min-w-0 flex-1 basis-64 rounded-lg border border-said-edge bg-said-ground px-3 py-1 text-said"
        >
          {expected.message}
        </span>
      </p>
      <p>
        <Inline text={expected.remedy} />
      </p>
    </div>
  )
}
