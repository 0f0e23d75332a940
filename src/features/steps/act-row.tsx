import type { ReactNode } from 'react'
import { stepMessages } from '#words/step-messages.ts'
import type { PlannedRow } from '#engine/plan/rows.ts'
import { Inline } from '#features/guide/inline.tsx'
import { later } from '#features/loading/load-later.tsx'
import type { Carrier } from '#model/step.ts'
import type { ExpectedError } from '#model/symptom.ts'
import { useLoaded } from '#state/loaded.ts'
import { classes } from '#ui/classes.ts'
import { Icon } from '#ui/icon.tsx'

// What makes codes and files is larger than all the rest of a step.
const { Component: Carried } = later<{ gives: Carrier }>(
  async () => (await import('#features/carry/carried.tsx')).Carried,
)

interface ActRowProps {
  readonly row: Exclude<PlannedRow, { kind: 'value' }>
  /** What it is done with, where that is on this page. */
  readonly children?: ReactNode
}

/** Something to do, with the error it brings up although nothing is wrong; or something to leave alone. */
export function ActRow({ row, children }: ActRowProps) {
  // It is made of what is stored, so the file of a page has none.
  const isLoaded = useLoaded((state) => state.isLoaded)
  return (
    <div className={classes('act-row text-value', row.kind === 'leave' && 'text-quiet [&_b]:text-quiet')}>
      <p>
        <Inline text={row.text} />
      </p>
      {row.kind === 'act' && row.expected !== undefined && (
        <div className="row-more">
          <ExpectedCard expected={row.expected} />
        </div>
      )}
      {row.kind === 'act' && row.gives !== undefined && (
        <div className="row-more print:hidden">{isLoaded && <Carried gives={row.gives} />}</div>
      )}
      {children !== undefined && <div className="row-more">{children}</div>}
    </div>
  )
}

/** A normal error, announced at the button that brings it up: the exact line, and what to do then. */
export function ExpectedCard({ expected }: { readonly expected: ExpectedError }) {
  return (
    <div className="grid gap-1.5 rounded-xl border border-amber-line bg-amber-soft px-3.5 py-2.5 text-note break-inside-avoid max-half:px-3 max-half:py-1.5 max-phone:gap-1 max-phone:text-caption">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
        <span className="flex items-center gap-2 font-semibold text-amber">
          <Icon name="warning" />
          <span>{stepMessages.normal}</span>
        </span>
        <span
          dir="ltr"
          translate="no"
          className="min-w-0 flex-1 basis-64 rounded-lg border border-said-edge bg-said-ground px-2.5 py-1 text-label text-said max-phone:px-2 max-phone:text-xs"
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
