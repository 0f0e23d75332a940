import { numberRows } from '#engine/plan/rows.ts'
import { isSecret } from '#engine/values/fields.ts'
import type { InstallStep } from '#model/profile-way.ts'
import type { Planned } from '#model/text.ts'
import { Figures } from '#features/figures/figures.tsx'
import { Inline } from '#features/guide/inline.tsx'
import { SecretRow } from '#features/values/secret-row.tsx'
import { ValueRow } from '#features/values/value-row.tsx'
import { ClearClipboard } from '#features/session/clear-clipboard.tsx'

/** The installation in numbered steps, each with its picture and what to copy for it. */
export function InstallSteps({ steps }: { readonly steps: readonly Planned<InstallStep>[] }) {
  return (
    // Safari takes an ordered list without its own numbers for no list at all; the drawn ones are read.
    // oxlint-disable-next-line jsx-a11y/no-redundant-roles
    <ol role="list" className="mt-4 grid gap-8">
      {steps.map((step, index) => {
        const values = step.rows.flatMap((row) => (row.kind === 'value' ? [row] : []))
        return (
          <li key={step.id} id={step.id} className="grid grid-cols-[2.25rem_minmax(0,1fr)] gap-x-3">
            <span className="grid size-9 place-items-center rounded-full bg-ink font-semibold text-paper even-digits">
              {index + 1}
            </span>
            <div className="grid grid-cols-[minmax(0,1fr)] gap-x-8 gap-y-4 lg:grid-cols-[minmax(0,1fr)_minmax(0,24rem)]">
              <div>
                <h3 className="mt-1 text-lg font-semibold">{step.title}</h3>
                <ul className="mt-1 grid list-disc gap-1.5 ps-5">
                  {step.rows.map((row, line) =>
                    row.kind === 'value' ? null : (
                      <li key={line}>
                        <Inline text={row.text} />
                      </li>
                    ),
                  )}
                </ul>
                {values.length > 0 && (
                  <div className="mt-4 rounded-xl border border-line bg-card px-4 py-2 lifted">
                    <dl>
                      {values.map(({ field, label }) =>
                        isSecret(field) ? (
                          <SecretRow key={field} field={field} label={label} />
                        ) : (
                          <ValueRow key={field} field={field} label={label} />
                        ),
                      )}
                    </dl>
                    {values.some(({ field }) => isSecret(field)) && <ClearClipboard />}
                  </div>
                )}
              </div>
              <div className="grid grid-cols-[minmax(0,1fr)] content-start gap-4">
                <Figures figures={step.figures} rows={numberRows([{ rows: step.rows }]).flatMap(({ rows }) => rows)} />
              </div>
            </div>
          </li>
        )
      })}
    </ol>
  )
}
