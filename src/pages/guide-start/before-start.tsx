import { usePlan } from '#features/guide/guide-context.tsx'
import { Inline } from '#features/guide/inline.tsx'

/** What the program cannot do, and what to know before the first step: a line each, and nothing to open. */
export function BeforeStart() {
  const { guide, cautions } = usePlan()
  if (guide.limits === undefined && cautions.length === 0) return null
  return (
    <div className="grid gap-2.5 border-s-3 border-edge ps-4 text-note text-pretty">
      {guide.limits !== undefined && <p className="text-quiet">{guide.limits}</p>}
      {cautions.map(({ id, title, text }) => (
        <p key={id} id={id}>
          <b className="font-semibold">{title}</b>{' '}
          <span className="text-quiet">
            <Inline text={text} />
          </span>
        </p>
      ))}
    </div>
  )
}
