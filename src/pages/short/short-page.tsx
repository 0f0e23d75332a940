import { shortMessages } from '#content/words/en/checklist-messages.ts'
import { pageMessages } from '#content/words/en/page-messages.ts'
import { checklistPath } from '#engine/links/paths.ts'
import { AnswersLine } from '#features/guide/answers-line.tsx'
import { usePlan } from '#features/guide/guide-context.tsx'
import { Inline } from '#features/guide/inline.tsx'
import { Link } from 'react-router'
import { StepList } from '#features/guide/step-list.tsx'
import { ValueGroups } from '#features/values/value-groups.tsx'
import { EnterValues } from '#features/values/enter-values.tsx'
import { ShortErrors } from './short-errors.tsx'
import { shortGroups } from './short-groups.ts'
import { ShortLines } from './short-lines.tsx'
import { ShortNotes } from './short-notes.tsx'

/** For those who know the program: values, a handful of lines, and what would surprise them. */
export function ShortPage() {
  const plan = usePlan()
  const { guide, short } = plan
  return (
    <div className="mx-auto grid max-w-3xl grid-cols-[minmax(0,1fr)] gap-8 px-4 pt-8 pb-12">
      <header>
        <p className="text-sm font-semibold text-accent">
          {guide.provider.name} · {guide.app}
        </p>
        <h1 tabIndex={-1} className="mt-0.5 text-3xl leading-tight font-bold tracking-tight">
          {pageMessages.short.title}
        </h1>
        <p className="mt-3 text-lg text-quiet">
          <Inline text={short.intro} />
        </p>
        <div className="mt-2">
          <AnswersLine />
        </div>
      </header>
      <EnterValues />
      <ValueGroups groups={shortGroups(plan)} title={shortMessages.values} />
      <ShortLines />
      <ShortErrors />
      <ShortNotes />
      <section aria-labelledby="more-title" className="print:hidden">
        <h2 id="more-title" className="mb-3 text-xl font-bold tracking-tight">
          {shortMessages.more}
        </h2>
        <StepList />
        <p className="mt-4">
          {shortMessages.paper}{' '}
          <Link to={checklistPath(guide.id)} className="font-semibold text-accent underline underline-offset-3">
            {pageMessages.checklist.title}
          </Link>
        </p>
      </section>
    </div>
  )
}
