import { shortMessages } from '#words/checklist-messages.ts'
import { pageMessages } from '#words/page-messages.ts'
import { fill } from '#features/language/fill.ts'
import { AnswersLine } from '#features/guide/answers-line.tsx'
import { usePlan } from '#features/guide/guide-context.tsx'
import { Inline } from '#features/guide/inline.tsx'
import { ValueList } from '#features/steps/value-list.tsx'
import { ConnectionTable } from './connection-table.tsx'
import { EnterValues } from '#features/values/enter-values.tsx'
import { ShortEnd } from './short-end.tsx'
import { shortGroups } from './short-groups.ts'
import { ShortLines } from './short-lines.tsx'

/** For those who know the program: a handful of lines, every value, and how the servers are spoken to. */
export function ShortPage() {
  const plan = usePlan()
  const { panel } = plan.guide.provider
  return (
    <div className="page grid grid-cols-[minmax(0,1fr)] gap-x-10 gap-y-5 pt-5 pb-8 half:grid-cols-2">
      <header className="half:col-span-2">
        <h1 tabIndex={-1}>{pageMessages.short.title}</h1>
        <p className="mt-1 text-quiet">
          <Inline text={plan.short.intro} />
        </p>
        <AnswersLine />
        <p className="print:hidden">
          <a href={panel.url} className="text-link inline-flex min-h-11 items-center">
            {fill(shortMessages.panel, { panel: panel.name, address: panel.address })}
          </a>
        </p>
      </header>
      <ShortLines />
      <div className="grid grid-cols-[minmax(0,1fr)] content-start gap-5">
        <EnterValues />
        <ValueList label={shortMessages.values} groups={shortGroups(plan)} canStayOnTop />
        <ConnectionTable />
      </div>
      <ShortEnd />
    </div>
  )
}
