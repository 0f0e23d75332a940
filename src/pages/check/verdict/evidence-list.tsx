import { checkMessages } from '#words/check-messages.ts'
import { fill } from '#features/language/fill.ts'
import type { Verdict } from '#model/verdict.ts'
import { Disclosure } from '#ui/disclosure.tsx'
import { EvidenceField } from './evidence-field.tsx'
import { listEvidence } from './list-evidence.ts'
import { namesOf, type Setting } from './names.ts'

const words = checkMessages.evidence

interface EvidenceListProps {
  readonly verdict: Verdict
  readonly setting: Setting
}

/** The lines of the source behind the answer, as they stand there. */
export function EvidenceList({ verdict, setting }: EvidenceListProps) {
  const list = listEvidence(verdict)
  if (list.length === 0) return null
  const names = namesOf(setting, 'findings' in verdict ? verdict.findings : null)
  return (
    <Disclosure summary={<b className="font-semibold">{words.title}</b>}>
      {/* On a narrow page the lines take the indent, too. */}
      <div className="grid grid-cols-[minmax(0,1fr)] gap-5 pt-2 max-sm:-ms-6.5">
        <p className="text-sm text-quiet">{words.hint}</p>
        {list.map(({ kind, fields, left }) => (
          <section key={kind} aria-labelledby={`evidence-${kind}`}>
            <h3 id={`evidence-${kind}`} className="font-semibold">
              {fill(words.groups[kind], names)}
            </h3>
            {kind === 'ignored' && <p className="text-sm text-quiet">{fill(words.ignoredHint, names)}</p>}
            <ul className="mt-2 grid grid-cols-[minmax(0,1fr)] gap-2">
              {fields.map((field) => (
                <EvidenceField key={field.line} field={field} />
              ))}
            </ul>
            {left > 0 && <p className="mt-2 text-sm text-quiet">{fill(words.more, { count: left })}</p>}
          </section>
        ))}
      </div>
    </Disclosure>
  )
}
