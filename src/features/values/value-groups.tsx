import { useId } from 'react'
import { isSecret } from '#engine/values/fields.ts'
import { KeepOnTopButton } from '#features/on-top/keep-on-top-button.tsx'
import type { ShownValues } from '#features/on-top/on-top.ts'
import { ClearClipboard } from '#features/session/clear-clipboard.tsx'
import { hasTopWindow } from '#platform/top-window.ts'
import { useLoaded } from '#state/loaded.ts'
import { useShortcut } from '#state/shortcuts.ts'
import { classes } from '#ui/classes.ts'
import { CopyInOrder } from './copy-in-order.tsx'
import { SecretRow } from './secret-row.tsx'
import { ValueRow } from './value-row.tsx'

/** The values of a step, in the order and under the headings of the window they go into. */
export function ValueGroups({ groups, title }: ShownValues) {
  const id = useId()
  const fields = groups.flatMap((group) => group.rows.map((row) => row.field))
  const isLoaded = useLoaded((state) => state.isLoaded)
  const copyKeys = useShortcut('copy')
  // With several values the keys press the button that copies them in order.
  const keys = fields.length > 1 ? undefined : copyKeys
  return (
    <section aria-labelledby={id} data-dense="" className="rounded-xl border border-line bg-card px-4 py-3 lifted">
      <div className="flex flex-wrap items-center justify-between gap-x-2">
        <h2 id={id} className="text-lg font-semibold">
          {title}
        </h2>
        {/* A window that is small already has no room for it, and no need. */}
        <div className="contents beside:hidden">
          {isLoaded && hasTopWindow() && <KeepOnTopButton groups={groups} title={title} />}
        </div>
      </div>
      {fields.length > 1 && <CopyInOrder fields={fields} />}
      <div className={classes('value-groups', groups.length > 1 && 'is-paired')}>
        {groups.map((group, index) => (
          <div key={index} className={classes('mt-2', index === groups.length - 1 && index % 2 === 0 && 'is-last')}>
            {group.heading !== undefined && (
              <h3 className="border-b-2 border-line pb-1 text-sm font-semibold text-quiet">{group.heading}</h3>
            )}
            <dl>
              {group.rows.map((row) =>
                isSecret(row.field) ? (
                  <SecretRow key={row.field} field={row.field} label={row.label} keys={keys} />
                ) : (
                  <ValueRow key={row.field} field={row.field} label={row.label} keys={keys} />
                ),
              )}
            </dl>
          </div>
        ))}
      </div>
      {fields.some(isSecret) && <ClearClipboard />}
    </section>
  )
}
